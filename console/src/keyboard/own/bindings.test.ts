import { describe, expect, test } from 'vitest'
import { areOwnKeys, bind, bindingsWith, decideBinding, unbind, type OwnKeys } from './bindings.ts'

describe('keys that a member changes', () => {
  test('free keys are taken, and a change counts alone', () => {
    expect(decideBinding({}, 'done', 'q')).toEqual({ kind: 'free' })
    const own = bind({}, 'done', 'q')
    expect(own).toEqual({ done: ['q'] })
    expect(bindingsWith(own).reply).toEqual(['r'])
    expect(decideBinding(own, 'reply', 'e')).toEqual({ kind: 'free' })
  })

  test('keys of another are told, and taken over only when that is wished', () => {
    expect(decideBinding({}, 'done', 'r')).toEqual({ kind: 'taken', by: 'reply' })
    expect(decideBinding({}, 'reply', 'r')).toEqual({ kind: 'free' })
    const own = bind({}, 'done', 'r')
    expect(bindingsWith(own)).toMatchObject({ done: ['r'], reply: [] })
    expect(bindingsWith(bind({}, 'done', 'a')).take).toEqual(['t'])
  })

  test.each([
    ['next', 'escape', 'page'],
    ['next', 'arrowdown', 'page'],
    ['next', '/', 'page'],
    ['next', 'mod+t', 'browser'],
    ['next', 'g', 'sequence'],
    ['send', 'q', 'typing'],
  ] as const)('%s may not have %s', (command, chord, because) => {
    expect(decideBinding({}, command, chord)).toEqual({ kind: 'refused', because })
  })

  test('back to how it comes, without taking keys that another has by now', () => {
    const own = bind(bind({}, 'done', 'q'), 'reply', 'e')
    expect(bindingsWith(unbind(own, 'done')).done).toEqual([])
    expect(unbind(bind({}, 'done', 'q'), 'done')).toEqual({})
    expect(unbind(unbind(own, 'reply'), 'done')).toEqual({})
  })

  test('what was kept is used only in its shape', () => {
    const fit: OwnKeys = { done: ['q'] }
    expect(areOwnKeys(fit)).toBe(true)
    for (const found of [null, [], 'x', { done: 'q' }, { fly: ['q'] }, { done: [1] }])
      expect(areOwnKeys(found)).toBe(false)
  })
})
