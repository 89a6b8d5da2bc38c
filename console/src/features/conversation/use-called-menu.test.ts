import { createElement, type KeyboardEvent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useCalledMenu } from './use-called-menu.ts'

/** What is chosen by Enter in a menu of one, however the browser tells of the key. */
const chosenBy = (nativeEvent: { isComposing: boolean; keyCode: number }): string[] => {
  const chosen: string[] = []
  const rests = { preventDefault: () => {}, stopPropagation: () => {} }
  const call = { called: { from: 0, query: '' }, caret: 1, setCaret: () => {}, close: () => {} }
  let press: (event: KeyboardEvent) => boolean = () => false
  const Menu = () => {
    press = useCalledMenu(call, ['greeting'], (one) => void chosen.push(one)).onKeyDown
    return null
  }
  renderToStaticMarkup(createElement(Menu))
  press({ key: 'Enter', nativeEvent, ctrlKey: false, metaKey: false, ...rests } as unknown as KeyboardEvent)
  return chosen
}

test('Enter chooses what is marked, and not while it confirms a word of an input method', () => {
  expect(chosenBy({ isComposing: false, keyCode: 13 })).toEqual(['greeting'])
  expect(chosenBy({ isComposing: true, keyCode: 229 })).toEqual([])
  // Safari tells of it when the composition is over.
  expect(chosenBy({ isComposing: false, keyCode: 229 })).toEqual([])
})
