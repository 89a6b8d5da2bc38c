import { describe, expect, test } from 'vitest'
import { allCommands, commandGroups, defaultBindings } from './commands.ts'
import { readKey, type KeyPress } from './key-map.ts'

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

  test('every command stands in the map once and has keys of its own', () => {
    expect(Object.values(commandGroups).flat().toSorted()).toEqual(allCommands.toSorted())
    const chords = allCommands.flatMap((command) => defaultBindings[command])
    expect(new Set(chords).size).toBe(chords.length)
    for (const command of allCommands) expect(defaultBindings[command].length).toBeGreaterThan(0)
  })

  test('keys with Ctrl, Cmd or Alt act while somebody types; both together type a sign of their own', () => {
    const ctrl = { hasModifier: true, hasCommandKey: true, isTyping: true }
    expect(command('Enter', ctrl)).toBe('send')
    expect(command('Enter', { ...ctrl, hasShift: true })).toBe('send-done')
    expect(command('1', { hasModifier: true, hasAlt: true, isTyping: true })).toBe('pane-list')
    expect(command('k', { hasModifier: true, isTyping: true })).toBeUndefined()
  })

  test('a member’s own keys count in the place of those that come with the page', () => {
    const own = { ...defaultBindings, done: ['q'], take: ['alt+t'] }
    const by = (key: string, more: Partial<KeyPress> = {}) => readKey(press(key, more), own).command
    expect([by('q'), by('e'), by('t'), by('t', { hasModifier: true, hasAlt: true })]).toEqual([
      'done',
      undefined,
      undefined,
      'take',
    ])
    expect(by('q', { isTyping: true })).toBeUndefined()
    expect(by('q', { isComposing: true })).toBeUndefined()
  })
})
