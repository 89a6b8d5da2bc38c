/** Chance that falls the same way for the same seed (mulberry32), so that a walk that went wrong can be walked again. */
export type Dice = {
  share: () => number
  pick: <T>(choices: readonly T[]) => T
  happens: (probability: number) => boolean
}

export const createDice = (seed: number): Dice => {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    share,
    pick: (choices) => choices[Math.floor(share() * choices.length)]!,
    happens: (probability) => share() < probability,
  }
}
