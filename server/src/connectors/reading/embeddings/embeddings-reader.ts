import { outOfScopeIntent, type Reading } from '@celadon/contract'
import { familyOf } from '@celadon/understanding/intents'
import type { KnownIntent, SecondReader } from '#reading/second'
import { askEmbeddings, type Endpoint } from './ask-embeddings.ts'
import { createPreparation } from './prepare-references.ts'
import { weighIntents, type Weighed } from './references.ts'

export type EmbeddingsSettings = Endpoint & { deadlineMs: number }

/**
 * The examples of a workspace's model are sent to the endpoint once and their vectors kept; until then it abstains.
 * @throws from `read` when the endpoint refuses or answers with something else than asked for
 */
export const createEmbeddingsReader = (
  settings: EmbeddingsSettings,
): SecondReader & { check: (signal: AbortSignal) => Promise<void> } => {
  const ask = (texts: readonly string[], signal: AbortSignal) => askEmbeddings(settings, texts, signal)
  const preparation = createPreparation(ask)
  return {
    name: settings.model,
    deadlineMs: settings.deadlineMs,
    read: async ({ utterance, first, known, model }, signal) => {
      const references = preparation.find(model)
      if (!references) return undefined
      const [vector] = await ask([utterance], signal)
      return toReading(weighIntents(references, vector!), known, first)
    },
    check: async (signal) => {
      await ask(['hello'], signal)
    },
  }
}

/** From here on its word is acted on; from the lower bound it is offered as a choice. Below, it has said nothing. */
const sure = 0.8
const likely = 0.5
const mostOffered = 3

const toReading = ({ ranked, isNear }: Weighed, known: readonly KnownIntent[], first: Reading): Reading | undefined => {
  const names = new Set(known.map(({ intent }) => intent))
  const intents = byFamily(ranked)
    .filter(({ intent }) => names.has(intent))
    .slice(0, mostOffered)
    .map((each) => ({ ...each, words: [], act: 0 }))
  const best = intents[0]
  if (!best || !isNear || best.confidence < likely) return undefined
  const gate = best.intent === outOfScopeIntent ? 'not-understood' : best.confidence >= sure ? 'answer' : 'offer'
  return { ...first, intents, gate }
}

/** Neighbours that are acted on alike count together, as in the first reading. */
const byFamily = (ranked: Weighed['ranked']): Weighed['ranked'] => {
  const sums = new Map<string, number>()
  for (const { intent, confidence } of ranked) {
    const family = familyOf(intent)
    sums.set(family, (sums.get(family) ?? 0) + confidence)
  }
  return [...sums]
    .map(([intent, confidence]) => ({ intent, confidence: Math.min(1, confidence) }))
    .sort((one, other) => other.confidence - one.confidence)
}
