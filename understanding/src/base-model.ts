import { trainModel, type Example, type Model } from '#classifier'
import { baseIntents } from '#intents'

/** What Celadon knows before it is taught anything. */
export const baseExamples: readonly Example[] = baseIntents.flatMap(({ intent, zh, en }) =>
  [...zh, ...en].map((utterance) => ({ utterance, intent })),
)

/** The model built from the examples that come with Celadon: same examples, same model, in well under a second. */
export const createBaseModel = (): Model =>
  trainModel(baseExamples, { version: { base: baseVersion, correctionsUpTo: 0 } })

/** Changes whenever examples or features change. */
const baseVersion = 'spine-1'
