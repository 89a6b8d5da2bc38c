import type { Intent } from '@celadon/contract'
import { type Model } from '@celadon/understanding'
import { createModelMemory } from '#reading/models'
import { listIntents, shippedIntents } from '#reading/teaching'
import type { CommandContext } from './command.ts'
import { findWorkspace } from './find-workspace.ts'
import { openFoundation } from './open-foundation.ts'
import { openShippedModel } from '#reading/shipped'

/** The model that comes with Celadon, without any database; with `--workspace` the one in force there. */
export const openModel = async (
  context: CommandContext,
): Promise<{ model: Model; intents: readonly Pick<Intent, 'intent' | 'label'>[] }> => {
  const shipped = openShippedModel()
  const slug = context.flags.get('workspace')
  if (slug === undefined) return { model: shipped, intents: shippedIntents }
  const { foundation, close } = await openFoundation({ ...context, claim: 'share', isWatched: true })
  try {
    const { database, log } = foundation
    const tenantId = await findWorkspace(database, slug)
    const models = createModelMemory({ withTenant: database.withTenant, clock: context.clock, shipped, log })
    return {
      model: await models.modelOf(tenantId),
      intents: await database.withTenant({ tenantId }, listIntents),
    }
  } finally {
    await close()
  }
}
