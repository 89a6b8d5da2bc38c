import type { Awaiting, EffectPlan, Ground, Part, Ruling, Run } from '@celadon/contract'
import type { LaterWish } from '#conversation/heads'

/**
 * Where the customer's wishes stand after a turn. `isAside`: the words were about something else; `parts` then bring the
 * customer back to the question that is open, after the answer.
 */
export type Advance = {
  /** Every run that moved, as it is now. */
  runs: Run[]
  activeRunId: string | null
  laterWishes: LaterWish[]
  parts: Part[]
  grounds: Ground[]
  awaiting: Awaiting | null
  /** To be written down with the turn and done after it. */
  acts: { run: Run; ruling: Ruling; effects: EffectPlan[] } | null
  sellerId: string | null
  /** What sounds like a wish for a person is an option of the goods spoken of: an expert puzzle. */
  namesGoods: boolean
  isAside: boolean
  isStuck: boolean
  handsOff: boolean
}
