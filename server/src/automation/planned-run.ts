import type {
  Awaiting,
  EffectPlan,
  Ground,
  Order,
  Part,
  Ruling,
  Run,
  StatedReason,
  Wish,
  Workflow,
} from '@celadon/contract'
import type { FieldFacts } from '#automation/fields'

/** What a step is planned with: the workflow in the run's version and the shop as it was read for it. */
export type RunFacts = Omit<FieldFacts, 'isPossible' | 'isUsable' | 'wish'> & {
  workflow: Workflow
  ordersReadAt: string
}

/** What is asked of others while planning; all of it pure. */
export type Asks = {
  decide: (wish: Wish) => Ruling
  isPossible: (kind: Wish['kind'], order: Order, reason?: StatedReason) => boolean
  /** Whether a way to pay is worth offering. */
  isUsable: (kind: Wish['kind'], methodId: string, order: Order) => boolean
  /** Makes the id of a part that can be answered. */
  nextId: () => string
}

/**
 * A planned step: the run as it is after it, what is said, and the effects to be written down with it. `isAside`: the
 * words were about something else, the run stands where it stood. `isStuck`: the same question once more.
 */
export type PlannedRun = {
  run: Run
  parts: Part[]
  grounds: Ground[]
  awaiting: Awaiting | null
  effects: EffectPlan[]
  /** For staff only: what a step left for them, and what whoever takes over must know. */
  notes: string[]
  isAside: boolean
  isStuck: boolean
  handsOff: boolean
  /** Where it hands over: what was asked may stand in an article, and then nobody need be troubled. */
  mayBeAnswered: boolean
}
