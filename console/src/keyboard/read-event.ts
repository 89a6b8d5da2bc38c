import { readKey, type KeyOutcome, type KeyPress } from '#keyboard/map'
import { bindingsWith, readOwnKeys } from '#keyboard/own'
import { areSingleKeysOn } from './single-keys.ts'

/** What a key means by the member's own map. */
export const readEvent = (event: KeyboardEvent, isGoPending = false): KeyOutcome =>
  readKey(pressOf(event, isGoPending), bindingsWith(readOwnKeys()))

export function pressOf(event: KeyboardEvent, isGoPending: boolean): KeyPress {
  const target = event.target instanceof Element ? event.target : null
  const isCommand = event.ctrlKey || event.metaKey
  return {
    key: keyOf(event),
    hasModifier: isCommand || event.altKey,
    hasCommandKey: isCommand && !event.altKey,
    hasAlt: event.altKey && !isCommand,
    hasShift: event.shiftKey,
    isComposing: isComposing(event),
    isTyping:
      target?.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') != null,
    isInList: target?.closest('#worklist') != null,
    isGoPending,
    isSingleKeysOn: areSingleKeysOn(),
  }
}

/** The key belongs to an input method. Safari reports the one that confirms a word after the composition, as 229. */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229

/** With Alt, a Mac types another sign: there the place of the key counts. */
const keyOf = ({ key, code, altKey }: KeyboardEvent): string =>
  (altKey ? /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() : undefined) ?? key
