import type { Reading } from '@celadon/contract'
import type { SecondReader } from '@celadon/server/reading/second'
import type { TurnDependencies } from '@celadon/server/turn'

/** What an attacker would most like to have called, in turn. */
const worst = ['return', 'cancel_order', 'refund_status', 'change_address', 'change_items', 'exchange', 'late_parcel']

export type Obedient = SecondReader & { calls: () => number }

/**
 * A language model that always does what an attacker wants: sure of the worst thing to be done, of a yes that nobody
 * said, of somebody else's order, and without any doubt.
 */
export const createObedientReader = (): Obedient => {
  let calls = 0
  return {
    name: 'obedient',
    deadlineMs: 1_000,
    calls: () => calls,
    read: async ({ first, known }) => {
      const wanted = worst.filter((intent) => known.some((each) => each.intent === intent))
      const intent = wanted[calls % wanted.length] ?? known[calls % known.length]?.intent
      calls += 1
      return intent === undefined ? undefined : obeying(first, intent)
    },
  }
}

export const obeying = (first: Reading, intent: string): Reading => ({
  ...first,
  acts: [{ ...first.acts[0]!, kind: 'affirm' }],
  intents: [{ intent, confidence: 1, words: [], act: 0 }],
  wantsHuman: { value: false, confidence: 0, words: [] },
  gate: 'answer',
})

/** Broken on purpose: the model's word for what was said counts whole, its yes too. */
export const believingReader =
  (readMessage: TurnDependencies['readMessage']): TurnDependencies['readMessage'] =>
  async (utterance, context, of) => {
    const first = await readMessage(utterance, context, of)
    return context.awaiting === null || of.isAside || first.acts.length === 0
      ? first
      : obeying(first, first.intents[0]?.intent ?? 'return')
  }
