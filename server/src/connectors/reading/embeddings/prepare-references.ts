import type { Model } from '@celadon/understanding'
import type { Ask } from './ask-embeddings.ts'
import { calibrateReferences } from './calibrate-references.ts'
import { chooseExamples, type ChosenExample } from './choose-examples.ts'
import type { References } from './references.ts'

const textsAtOnce = 64
/** An encoder may have to be loaded first; nobody waits for this. */
const batchWithinMs = 30_000
/** Vectors kept, of a few kilobytes each; the oldest go first. */
const mostKept = 10_000

/** Turns the examples of models into vectors, one model at a time, beside everything else. */
export const createPreparation = (ask: Ask) => {
  const kept = new Map<string, Float32Array>()
  const ready = new WeakMap<Model, References>()
  let underWay: Promise<void> | undefined
  let failure: { error: unknown } | undefined

  const prepare = async (model: Model): Promise<void> => {
    const chosen = chooseExamples(model)
    const vectors = new Map<string, Float32Array>()
    const missing: string[] = []
    for (const { utterance } of chosen) {
      const known = kept.get(utterance)
      if (known) vectors.set(utterance, known)
      else missing.push(utterance)
    }
    for (let from = 0; from < missing.length; from += textsAtOnce) {
      const texts = missing.slice(from, from + textsAtOnce)
      const found = await ask(texts, AbortSignal.timeout(batchWithinMs))
      for (const [at, text] of texts.entries()) {
        vectors.set(text, found[at]!)
        kept.set(text, found[at]!)
      }
      while (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    }
    ready.set(model, await calibrateReferences(placeByIntent(chosen, vectors)))
  }

  return {
    /** Undefined until they are there; asking begins it. @throws what made the last attempt fail, once. */
    find: (model: Model): References | undefined => {
      const found = ready.get(model)
      if (found) return found
      const failed = failure
      failure = undefined
      underWay ??= prepare(model)
        .catch((error: unknown) => {
          failure = { error }
        })
        .finally(() => {
          underWay = undefined
        })
      if (failed) throw failed.error
      return undefined
    },
  }
}

const placeByIntent = (
  chosen: readonly ChosenExample[],
  vectors: ReadonlyMap<string, Float32Array>,
): Pick<References, 'intents' | 'vectors' | 'labels'> => {
  const intents = [...new Set(chosen.map(({ intent }) => intent))]
  const places = new Map(intents.map((intent, place) => [intent, place]))
  return {
    intents,
    vectors: chosen.map(({ utterance }) => vectors.get(utterance)!),
    labels: chosen.map(({ intent }) => places.get(intent)!),
  }
}
