import { describe, expect, test } from 'vitest'
import { keyMap, readKey, type KeyPress } from './key-map.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  hasModifier: false,
  hasCommandKey: false,
  isComposing: false,
  isTyping: false,
  isInList: false,
  isGoPending: false,
  isSingleKeysOn: true,
  ...more,
})
const command = (key: string, more: Partial<KeyPress> = {}) => readKey(press(key, more)).command

describe('the keyboard map', () => {
  test('letters mean their act, in either case', () => {
    expect(['j', 'k', 'r', 'n', 'a', 'e', '?', 'J'].map((key) => command(key))).toEqual([
      'next',
      'previous',
      'reply',
      'note',
      'take',
      'done',
      'help',
      'next',
    ])
  })

  test('letters rest while somebody types, Esc does not', () => {
    expect(command('r', { isTyping: true })).toBeUndefined()
    expect(command('Escape', { isTyping: true })).toBe('back')
  })

  test('no key means anything while Chinese is being composed, not even Esc', () => {
    for (const key of ['r', 'e', 'Escape', 'ArrowDown', 'g'])
      expect(command(key, { isComposing: true, isInList: true })).toBeUndefined()
  })

  test('X selects a line, and with Shift everything up to it', () => {
    expect([command('x'), command('X')]).toEqual(['select', 'select-range'])
  })

  test('Ctrl or Cmd with K searches, while somebody types too, and with letters switched off', () => {
    const held = { hasModifier: true, hasCommandKey: true }
    expect(command('k', { ...held, isTyping: true, isSingleKeysOn: false })).toBe('search')
    expect(command('K', { ...held, isComposing: true })).toBeUndefined()
    expect(command('k', { hasModifier: true })).toBeUndefined()
  })

  test('a key with Ctrl, Alt or Cmd stays with the browser', () => {
    expect(command('r', { hasModifier: true })).toBeUndefined()
  })

  test('arrows move in the list and scroll elsewhere', () => {
    expect(command('ArrowDown')).toBeUndefined()
    expect(command('ArrowDown', { isInList: true })).toBe('next')
    expect(command('ArrowUp', { isInList: true })).toBe('previous')
  })

  test('G then a letter goes to a view, and A after G does not take a conversation', () => {
    expect(readKey(press('g'))).toEqual({ command: undefined, isGoPending: true })
    const after = (key: string) => readKey(press(key, { isGoPending: true }))
    expect(['q', 'm', 't', 'a', 'd'].map((key) => after(key).command)).toEqual([
      'view-queue',
      'view-mine',
      'view-team',
      'view-assistant',
      'view-resolved',
    ])
    expect(after('e')).toEqual({ command: undefined, isGoPending: false })
  })

  test('single keys can be switched off; arrows in the list and Esc stay', () => {
    const off = { isSingleKeysOn: false }
    expect(['j', 'r', 'g', '?'].map((key) => command(key, off))).toEqual([undefined, undefined, undefined, undefined])
    expect(command('Escape', off)).toBe('back')
    expect(command('ArrowDown', { ...off, isInList: true })).toBe('next')
  })

  test('every line of the map has at least one key', () => {
    for (const line of keyMap) expect(line.keys.length).toBeGreaterThan(0)
  })
})
