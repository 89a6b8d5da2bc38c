import type { Randomness } from '#platform/ids'

/** Chance that falls the same way for the same seed, on every machine. */
export type Dice = {
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number
  pick: <T>(choices: readonly T[]) => T
  /** For ids: never for secrets. */
  fill: Randomness
}

/** A 32-bit generator (mulberry32): plenty for a demo, useless for anything that must not be guessed. */
export const createDice = (seed: number): Dice => {
  let state = seed >>> 0
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const between = (from: number, to: number): number => from + (roll() % (to - from + 1))
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)]!,
    fill: (bytes) => {
      bytes.forEach((_, index) => (bytes[index] = between(0, 255)))
      return bytes
    },
  }
}
