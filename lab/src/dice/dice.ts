/** Chance that falls the same way for the same seed (mulberry32), so that what went wrong can be done again. */
export type Dice = {
  share: () => number
  pick: <T>(choices: readonly T[]) => T
  happens: (probability: number) => boolean
  /** The same things in another order (Fisher and Yates). */
  shuffle: <T>(things: readonly T[]) => T[]
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
    shuffle: (things) => {
      const mixed = [...things]
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = Math.floor(share() * (at + 1))
        ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
      }
      return mixed
    },
  }
}
