import { afterEach, expect, test, vi } from 'vitest'
import { drawAttention } from './draw-attention.ts'

afterEach(() => vi.unstubAllGlobals())

const shown: string[] = []
const noteOf = (make: (title: string) => void) =>
  class {
    static permission = 'granted'
    constructor(title: string) {
      make(title)
    }
    addEventListener() {}
    close() {}
  }

const stand = (isHidden: boolean, make: (title: string) => void) => {
  shown.length = 0
  vi.stubGlobal('document', { hidden: isHidden })
  vi.stubGlobal('Notification', noteOf(make))
}

test('a browser that makes neither tones nor notes ends nothing', () => {
  stand(true, () => {
    throw new TypeError('Illegal constructor')
  })
  vi.stubGlobal('AudioContext', () => {})
  expect(() => drawAttention('Offer', 'Emma')()).not.toThrow()
})

test('a note is shown while another window is in front, and not while the desk is looked at', () => {
  stand(false, (title) => shown.push(title))
  drawAttention('Offer', 'Emma')
  expect(shown).toEqual([])
  stand(true, (title) => shown.push(title))
  drawAttention('Offer', 'Emma')
  expect(shown).toEqual(['Offer'])
})

test('a window behind another of the desk keeps still, until that one was not heard of for a while', () => {
  const stored = { at: String(Date.now()) }
  vi.stubGlobal('localStorage', { getItem: () => stored.at })
  stand(true, (title) => shown.push(title))
  drawAttention('Offer', 'Emma')
  expect(shown).toEqual([])
  stored.at = String(Date.now() - 60_000)
  drawAttention('Offer', 'Emma')
  expect(shown).toEqual(['Offer'])
})
