import { useState, type KeyboardEvent } from 'react'
import { pressOf } from '#keyboard'
import { chordOf, sequenceKey, type DeskCommand } from '#keyboard/map'
import { bind, decideBinding, useOwnKeys, writeOwnKeys, type Verdict } from '#keyboard/own'

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Dead', 'Process', 'AltGraph'])

/** Hears the next keys for a command: free ones are its from then on, others are told with the reason. Tab goes on. */
export function useCapture(command: DeskCommand, onBound: (chord: string) => void) {
  const own = useOwnKeys()
  const [hasBegun, setBegun] = useState(false)
  const [heard, setHeard] = useState<{ chord: string; verdict: Verdict } | null>(null)
  const take = (chord: string) => {
    writeOwnKeys(bind(own, command, chord))
    onBound(chord)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const press = pressOf(event.nativeEvent, false)
    if (press.isComposing || modifiers.has(event.key) || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const pressed = chordOf(press)
    if (!hasBegun && pressed === sequenceKey) return setBegun(true)
    // The second key of two is a plain one.
    if (hasBegun && pressed.includes('+')) return setBegun(false)
    const chord = hasBegun ? `${sequenceKey} ${pressed}` : pressed
    setBegun(false)
    const verdict = decideBinding(own, command, chord)
    if (verdict.kind === 'free') take(chord)
    else setHeard({ chord, verdict })
  }
  return { heard, hasBegun, onKeyDown, take }
}
