import { createDice, type Dice } from '#dice'
import { deals, type Deal } from './goods.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/**
 * One executor. `diesAt`: the step before, during or after which it is gone. `stallsAt`: there its lease runs out and
 * another does the run, before it goes on as if nothing had happened. `thenMs`: how long nobody comes after it.
 */
export type Shift = { diesAt: number; stallsAt: number; isRaced: boolean; thenMs: number }

export type Schedule = { deal: Deal; isDoubleClicked: boolean; shifts: readonly Shift[]; providerSeed: number }

/** Longer than any executor lives. */
const never = 10_000

/** A run takes eight steps and seven for each effect; most deaths fall before its end. */
const mostSteps = 20

/** The same seed and number give the same schedule. */
export const drawSchedule = (seed: number, number: number): Schedule => {
  const dice = createDice(seed * 1_000_003 + number)
  return {
    deal: dice.pick(deals),
    isDoubleClicked: dice.happens(0.15),
    shifts: Array.from({ length: Math.floor(dice.share() * 5) }, () => drawShift(dice)),
    providerSeed: Math.floor(dice.share() * 2 ** 31),
  }
}

const drawShift = (dice: Dice): Shift => ({
  diesAt: dice.happens(0.8) ? Math.floor(dice.share() * mostSteps) : never,
  stallsAt: dice.happens(0.25) ? Math.floor(dice.share() * mostSteps) : never,
  isRaced: dice.happens(0.2),
  thenMs: dice.pick([
    0,
    minuteMs + 1,
    minuteMs + 1,
    10 * minuteMs,
    23.9 * hourMs,
    24 * hourMs,
    25 * hourMs,
    72 * hourMs,
  ]),
})
