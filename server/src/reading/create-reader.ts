import type { Reading } from '@celadon/contract'
import { understand, type Model, type UnderstandingContext } from '@celadon/understanding'

/** Whose words they are. `isAside`: nobody waits for an answer to them, so only the first reader is asked. */
export type ReadingFor = { tenantId: string; isAside: boolean }

export type Reader = {
  /** Some milliseconds, or the second reader's deadline where there is one and the first is not sure. */
  readMessage: (utterance: string, context: UnderstandingContext, of: ReadingFor) => Promise<Reading>
}

/** Reads with the tenant's model in force; the reading names its version. */
export const createReader = ({ modelOf }: { modelOf: (tenantId: string) => Promise<Model> | Model }): Reader => ({
  readMessage: async (utterance, context, { tenantId }) => understand(utterance, await modelOf(tenantId), context),
})
