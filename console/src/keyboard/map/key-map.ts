import { allCommands, defaultBindings, type Bindings, type DeskCommand } from './commands.ts'

/** A pressed key and what the page is doing. `isInList`: the focus is on a line of the worklist. */
export type KeyPress = {
  key: string
  /** Ctrl, Cmd or Alt. */
  hasModifier: boolean
  /** Ctrl or Cmd, without Alt: what is typed goes on. */
  hasCommandKey: boolean
  /** Alt alone. */
  hasAlt?: boolean
  hasShift?: boolean
  isComposing: boolean
  isTyping: boolean
  isInList: boolean
  isGoPending: boolean
  isSingleKeysOn: boolean
}

export type KeyOutcome = { command: DeskCommand | 'back' | undefined; isGoPending: boolean }

/**
 * Which command a key means. A key that takes part in composing Chinese means nothing here, letters rest while somebody
 * types, and arrows move only inside the list, because elsewhere they scroll.
 */
export function readKey(press: KeyPress, bindings: Bindings = defaultBindings): KeyOutcome {
  if (press.isComposing) return nothing
  const chord = chordOf(press)
  if (press.hasModifier)
    return press.hasCommandKey || press.hasAlt ? { command: find(bindings, chord), isGoPending: false } : nothing
  if (press.key === 'Escape') return { command: 'back', isGoPending: false }
  if (press.isTyping) return nothing
  if (press.isInList && press.key in arrows) return { command: arrows[press.key], isGoPending: false }
  if (!press.isSingleKeysOn) return nothing
  const plain = press.key.toLowerCase()
  if (press.isGoPending) return { command: find(bindings, `${sequenceKey} ${plain}`), isGoPending: false }
  if (plain === sequenceKey) return { command: undefined, isGoPending: true }
  // With the caps lock a letter stays itself.
  return { command: find(bindings, chord) ?? find(bindings, plain), isGoPending: false }
}

/** Begins the sequences of two keys. */
export const sequenceKey = 'g'

/** What is pressed, as bindings name it. Which signs need Shift differs from keyboard to keyboard: there it says nothing. */
export function chordOf({ key, hasCommandKey, hasAlt, hasShift }: KeyPress): string {
  const plain = key.toLowerCase()
  const tellsShift = plain.length > 1 || plain !== key.toUpperCase()
  const isShifted =
    tellsShift && (hasShift === true || (!hasCommandKey && !hasAlt && key.length === 1 && key !== plain))
  return [hasCommandKey && 'mod', hasAlt && 'alt', isShifted && 'shift', plain].filter(Boolean).join('+')
}

const nothing: KeyOutcome = { command: undefined, isGoPending: false }
const arrows: Record<string, DeskCommand> = { ArrowDown: 'next', ArrowUp: 'previous' }

const find = (bindings: Bindings, chord: string): DeskCommand | undefined =>
  allCommands.find((command) => bindings[command].includes(chord))
