import type { Order, Reading, Run, Workflow } from '@celadon/contract'
import { spotWishes } from '#automation/fields'
import type { LaterWish } from '#conversation/heads'

/** An intent beside others in one message counts from here on; alone it must pass the gate. */
const sureBesideOthers = 0.35

/**
 * The wishes of one message that workflows deal with, in the order they were said, each with its own words: what was said
 * after it and before the next belongs to it. A single wish keeps the whole message. Plain verbs beside an order or goods
 * of the customer's own come before what the model guesses.
 */
export const wishesIn = (
  { utterance, reading, tapped, orders }: Heard,
  workflows: readonly Workflow[],
  run?: Pick<Run, 'answers'>,
): LaterWish[] => {
  const known = new Set(workflows.flatMap((workflow) => workflow.intents))
  const tappedIntent = tapped.find((id) => known.has(id))
  if (tappedIntent) return [{ intent: tappedIntent, words: utterance }]
  const worded = spotWishes(
    utterance,
    orders,
    reading.slots.some((slot) => slot.type === 'order'),
  ).filter(({ intent, orderId }) => known.has(intent) && (!run || isOfAnother(orderId, run)))
  if (worded.length > 0) {
    return worded.map(({ intent, start }, index) => ({
      intent,
      words: utterance.slice(start, worded[index + 1]?.start ?? utterance.length).trim(),
    }))
  }
  const byAct = new Map<number, string>()
  for (const { intent, act, confidence } of reading.intents) {
    if (known.has(intent) && confidence >= sureBesideOthers && !byAct.has(act)) byAct.set(act, intent)
  }
  const best = reading.intents[0]
  const isSure = reading.gate === 'answer' && best !== undefined && known.has(best.intent)
  const starts = [...byAct].toSorted(([one], [other]) => one - other)
  if (starts.length < 2) return isSure ? [{ intent: best.intent, words: utterance }] : []
  return starts.map(([act, intent], index) => {
    const from = index === 0 ? 0 : (reading.acts[act]?.start ?? 0)
    const next = starts[index + 1]
    const to = next === undefined ? utterance.length : (reading.acts[next[0]]?.start ?? utterance.length)
    return { intent, words: utterance.slice(from, to).trim() }
  })
}

type Heard = { utterance: string; reading: Reading; tapped: readonly string[]; orders: readonly Order[] }

/** While something is being dealt with, its own words speak of what is asked; only another order makes another wish. */
const isOfAnother = (orderId: string | null, { answers }: Pick<Run, 'answers'>): boolean =>
  orderId !== null && answers.orderId !== undefined && answers.orderId !== orderId
