import { useSyncExternalStore } from 'react'
import { createStored } from '#storage'
import { areOwnKeys, bindingsWith, type OwnKeys } from './bindings.ts'
import type { DeskCommand } from '#keyboard/map'

const stored = createStored<OwnKeys>('celadon.keys', {}, areOwnKeys)

export const readOwnKeys = (): OwnKeys => stored.read()
export const writeOwnKeys = (own: OwnKeys) => stored.write(own)
export const useOwnKeys = (): OwnKeys => useSyncExternalStore(stored.subscribe, stored.read)

/** The first key of a command, for what is drawn beside its button: as people read it, and as the page tells machines. */
export function useKeyOf(command: DeskCommand): { shown: string; spoken: string | undefined } {
  const chord = bindingsWith(useOwnKeys())[command][0]
  if (chord === undefined) return { shown: '', spoken: undefined }
  return { shown: showChord(chord), spoken: chord.includes(' ') ? undefined : speakChord(chord) }
}

const isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.userAgent ?? '')
const names: Record<string, string> = isMac
  ? { mod: '⌘', alt: '⌥', shift: '⇧', enter: '↵' }
  : { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter' }

/** One chord, without the sequence around it. */
export const showChord = (chord: string): string =>
  chord === '+'
    ? chord
    : chord
        .split('+')
        .map(showName)
        .join(isMac ? '' : '+')

const showName = (name: string): string => names[name] ?? (name.length === 1 ? name.toUpperCase() : name)

const speakChord = (chord: string): string =>
  (chord.startsWith('mod+') ? [chord.replace('mod', 'Control'), chord.replace('mod', 'Meta')] : [chord])
    .map((one) =>
      one
        .split('+')
        .map((name) => spokenNames[name] ?? name.toUpperCase())
        .join('+'),
    )
    .join(' ')

const spokenNames: Record<string, string> = {
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  Control: 'Control',
  Meta: 'Meta',
}
