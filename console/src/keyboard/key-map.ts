import type { WorklistView } from '@celadon/contract'

export type DeskCommand =
  | 'next'
  | 'previous'
  | 'reply'
  | 'note'
  | 'insert'
  | 'take'
  | 'done'
  | 'snooze'
  | 'undo'
  | 'select'
  | 'select-range'
  | 'search'
  | 'help'
  | 'back'
  | 'rules'
  | 'offer'
  | `view-${WorklistView}`

/** A pressed key and what the page is doing. `isInList`: the focus is on a line of the worklist. */
export type KeyPress = {
  key: string
  hasModifier: boolean
  /** Ctrl or Cmd alone: what is typed goes on. */
  hasCommandKey: boolean
  isComposing: boolean
  isTyping: boolean
  isInList: boolean
  isGoPending: boolean
  isSingleKeysOn: boolean
}

export type KeyOutcome = { command: DeskCommand | undefined; isGoPending: boolean }

/**
 * Which command a key means. A key that takes part in composing Chinese means nothing here, letters rest while somebody
 * types, and arrows move only inside the list, because elsewhere they scroll.
 */
export function readKey(press: KeyPress): KeyOutcome {
  if (press.isComposing) return nothing
  if (press.hasCommandKey && press.key.toLowerCase() === 'k') return { command: 'search', isGoPending: false }
  if (press.hasModifier) return nothing
  if (press.key === 'Escape') return { command: 'back', isGoPending: false }
  if (press.isTyping) return nothing
  if (press.isInList && press.key in arrows) return { command: arrows[press.key], isGoPending: false }
  if (!press.isSingleKeysOn) return nothing
  if (press.key === 'X') return { command: 'select-range', isGoPending: false }
  const key = press.key.toLowerCase()
  if (press.isGoPending) return { command: places[key], isGoPending: false }
  if (key === 'g') return { command: undefined, isGoPending: true }
  return { command: letters[key], isGoPending: false }
}

/** What the `?` map shows, in this order. */
export const keyMap = [
  { word: 'keys.next', keys: ['J', '↓'] },
  { word: 'keys.previous', keys: ['K', '↑'] },
  { word: 'keys.open', keys: ['Enter'] },
  { word: 'keys.reply', keys: ['R'] },
  { word: 'keys.note', keys: ['N'] },
  { word: 'keys.insert', keys: ['I'] },
  { word: 'keys.send', keys: ['Ctrl+Enter', '⌘+Enter'] },
  { word: 'keys.take', keys: ['T', 'A'] },
  { word: 'keys.done', keys: ['E'] },
  { word: 'keys.snooze', keys: ['S'] },
  { word: 'keys.undo', keys: ['Z'] },
  { word: 'keys.select', keys: ['X'] },
  { word: 'keys.select-range', keys: ['Shift+X'] },
  { word: 'keys.search', keys: ['Ctrl+K', '⌘+K'] },
  { word: 'keys.offer', keys: ['O'] },
  { word: 'keys.views', keys: ['G', 'Q M T N S A D R'], isSequence: true },
  { word: 'keys.back', keys: ['Esc'] },
  { word: 'keys.help', keys: ['?'] },
] as const

const nothing: KeyOutcome = { command: undefined, isGoPending: false }
const arrows: Record<string, DeskCommand> = { ArrowDown: 'next', ArrowUp: 'previous' }
const letters: Record<string, DeskCommand> = {
  j: 'next',
  k: 'previous',
  r: 'reply',
  n: 'note',
  i: 'insert',
  t: 'take',
  a: 'take',
  e: 'done',
  s: 'snooze',
  z: 'undo',
  x: 'select',
  o: 'offer',
  '?': 'help',
}
const places: Record<string, DeskCommand> = {
  q: 'view-queue',
  i: 'view-queue',
  m: 'view-mine',
  t: 'view-team',
  n: 'view-mentioned',
  s: 'view-snoozed',
  a: 'view-assistant',
  d: 'view-resolved',
  r: 'rules',
}
