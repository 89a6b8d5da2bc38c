import type { Reading } from '@celadon/contract'
import { understand, type Model, type UnderstandingContext } from '@celadon/understanding'
import { isAskedBy } from '@celadon/understanding/intents'
import type { Log } from '#platform/log'
import { askSecond, shouldAskSecond, type KnownIntent, type SecondReader } from '#reading/second'

/** Whose words they are. `isAside`: nobody waits for an answer to them, so only the first reader is asked. */
export type ReadingFor = { tenantId: string; isAside: boolean }

export type Reader = {
  /** Some milliseconds, or the second reader's deadline where there is one and the first is not sure. */
  readMessage: (utterance: string, context: UnderstandingContext, of: ReadingFor) => Promise<Reading>
}

type Needs = {
  modelOf: (tenantId: string) => Promise<Model> | Model
  second?: {
    reader: SecondReader
    listIntents: (tenantId: string) => Promise<readonly KnownIntent[]>
    log: Pick<Log, 'warn'>
  }
}

/** Reads with the tenant's model in force; the reading names its version, and the second reader if one was asked. */
export const createReader = ({ modelOf, second }: Needs): Reader => ({
  readMessage: async (utterance, context, { tenantId, isAside }) => {
    const model = await modelOf(tenantId)
    const first = understand(utterance, model, context)
    if (!second || isAside || !shouldAskSecond(utterance, first, context)) return first
    const { speaker } = context
    // Whoever proved to be a buyer is not read as a seller, nor the other way round, whoever reads.
    const known = (await second.listIntents(tenantId)).filter(({ intent }) => !speaker || isAskedBy(intent, speaker))
    return askSecond(second.reader, { utterance, context, first, known, model }, second.log)
  },
})
