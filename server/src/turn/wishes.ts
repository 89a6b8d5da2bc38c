import type { Reading, Workflow } from '@celadon/contract'
import type { LaterWish } from '#conversation/heads'

/** An intent beside others in one message counts from here on; alone it must pass the gate. */
const sureBesideOthers = 0.35

/**
 * The wishes of one message that workflows deal with, in the order they were said, each with its own words: what was said
 * after it and before the next belongs to it. A single wish keeps the whole message.
 */
export const wishesIn = (
  { utterance, reading, tapped }: { utterance: string; reading: Reading; tapped: readonly string[] },
  workflows: readonly Workflow[],
): LaterWish[] => {
  const known = new Set(workflows.flatMap((workflow) => workflow.intents))
  const tappedIntent = tapped.find((id) => known.has(id))
  if (tappedIntent) return [{ intent: tappedIntent, words: utterance }]
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
