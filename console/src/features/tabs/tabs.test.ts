import { describe, expect, test } from 'vitest'
import { areTabs, closeTab, keepTab, openTab, stepTab, type Tab } from './tabs.ts'

const tab = (id: string, isKept = true): Tab => ({ id, isKept })
const idsOf = (tabs: readonly Tab[]) => tabs.map(({ id }) => id).join('')

describe('open conversations', () => {
  test('whoever leafs through many has one tab for it; what is worked on keeps its place', () => {
    const leafed = ['a', 'b', 'c'].reduce<readonly Tab[]>(openTab, [])
    expect(idsOf(leafed)).toBe('c')
    expect(idsOf(openTab(keepTab(leafed, 'c', true), 'd'))).toBe('cd')
    expect(idsOf(openTab([tab('a'), tab('b', false), tab('c')], 'd'))).toBe('adc')
  })

  test('opening what is open changes nothing', () => {
    const tabs = [tab('a'), tab('b', false)]
    expect(openTab(tabs, 'a')).toBe(tabs)
    expect(keepTab(tabs, 'a', true)).toBe(tabs)
  })

  test('what is done with takes the place of what was only looked at', () => {
    expect(keepTab([tab('a'), tab('b', false), tab('c')], 'a', false)).toEqual([tab('a', false), tab('c')])
  })

  test('there are at most twelve, the oldest go', () => {
    const many = Array.from({ length: 12 }, (_, at) => tab(String.fromCodePoint(97 + at)))
    expect(idsOf(openTab(many, 'z'))).toBe('bcdefghijklz')
  })

  test('after closing one the next is looked at, else the one before, else none', () => {
    const tabs = [tab('a'), tab('b'), tab('c')]
    expect([closeTab(tabs, 'b').next, closeTab(tabs, 'c').next, closeTab([tab('a')], 'a').next]).toEqual([
      'c',
      'b',
      undefined,
    ])
    expect(idsOf(closeTab(tabs, 'b').tabs)).toBe('ac')
  })

  test('steps go round, and in from where no tab is open', () => {
    const tabs = [tab('a'), tab('b')]
    expect([stepTab(tabs, 'a', 1), stepTab(tabs, 'b', 1), stepTab(tabs, 'a', -1)]).toEqual(['b', 'a', 'b'])
    expect([stepTab(tabs, undefined, 1), stepTab(tabs, undefined, -1), stepTab([], undefined, 1)]).toEqual([
      'a',
      'b',
      undefined,
    ])
  })

  test('what was kept is used only in its shape', () => {
    expect(areTabs([tab('a')])).toBe(true)
    for (const found of [null, {}, ['a'], [{ id: 1, isKept: true }], [null]]) expect(areTabs(found)).toBe(false)
  })
})
