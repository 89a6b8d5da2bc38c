import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ModelVersion } from '@celadon/contract'
import { correctAll, decodeModel, type Correction, type Model } from '@celadon/understanding'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { findBaseBytes, listCorrections } from './model-store.ts'

type Sources = { withTenant: Database['withTenant']; shipped: Model }

/**
 * The tenant's model of that version, from what is stored. Goes on from `known` when that is an earlier state of it.
 * @throws CeladonError NOT_FOUND when there was no such model
 */
export const buildModel = async (
  sources: Sources,
  tenantId: string,
  version: ModelVersion,
  known: Model,
): Promise<Model> => {
  const isEarlier = known.version.base === version.base && known.version.correctionsUpTo <= version.correctionsUpTo
  const start = isEarlier ? known : await loadBase(sources, tenantId, version.base)
  const span = { after: start.version.correctionsUpTo, upTo: version.correctionsUpTo }
  if (span.after > span.upTo) throw new CeladonError('NOT_FOUND', version)
  if (span.after === span.upTo) return start
  return applyCorrections(start, await sources.withTenant({ tenantId }, (tx) => listCorrections(tx, span)))
}

const loadBase = async ({ withTenant, shipped }: Sources, tenantId: string, base: string): Promise<Model> => {
  if (base === shipped.version.base) return shipped
  const bytes = await withTenant({ tenantId }, (tx) => findBaseBytes(tx, base))
  if (!bytes) throw new CeladonError('NOT_FOUND', { base })
  return decodeModel(bytes)
}

/** Each costs some milliseconds: between them others get their turn. */
const applyCorrections = async (start: Model, corrections: readonly Correction[]): Promise<Model> => {
  let model = start
  for (const correction of corrections) {
    await nextTurn()
    model = correctAll(model, [correction])
  }
  return model
}
