import { encodeModel, understand, type Model } from '@celadon/understanding'
import type { Foundation } from '#cli'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { plainContext } from '#reading'
import { createModelMemory, keepShippedModel } from '#reading/models'
import { createTeaching } from '#reading/teaching'
import { createTraining, trainInThread } from '#reading/training'

const clock = systemClock
const ids = createIds(clock, systemRandomness)

/** Models that read, people who teach them, and the attempts at new bases. */
export const composeLearning = async ({ database, log }: Pick<Foundation, 'database' | 'log'>, shipped: Model) => {
  const { base } = shipped.version
  await database.withDispatcher((tx) =>
    keepShippedModel(tx, { base, encode: () => encodeModel(shipped), now: clock.now().toISOString() }),
  )
  const models = createModelMemory({ withTenant: database.withTenant, clock, shipped, log })
  const { refresh } = models
  const languageOf = (utterance: string) => understand(utterance, shipped, plainContext(clock.now())).language
  const training = createTraining({ database, clock, ids, shipped, train: trainInThread, refresh, log })
  await training.askForOutdated()
  return { models, training, teaching: createTeaching({ ...database, clock, ids, languageOf, refresh }) }
}
