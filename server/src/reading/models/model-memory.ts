import type { ModelVersion } from '@celadon/contract'
import type { Model } from '@celadon/understanding'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import { buildModel } from './build-model.ts'
import { createKeptModels, type Kept } from './kept-models.ts'
import { findModelHead } from './model-store.ts'

export type ModelMemory = {
  /** The model in force: what this process saved is seen at once, what another did a quarter of a second later. */
  modelOf: (tenantId: string) => Promise<Model>
  /** The row is read again now: after something was taught or promoted here. */
  refresh: (tenantId: string) => Promise<void>
  /** Any model there was, from what is stored. @throws CeladonError NOT_FOUND */
  loadModel: (tenantId: string, version: ModelVersion) => Promise<Model>
}

/** `most`: how many models of their own stay in memory. */
type Needs = Pick<Database, 'withTenant'> & { clock: Clock; shipped: Model; log: Pick<Log, 'error'>; most?: number }

const freshMs = 250
/** How long nobody tries again to put together what could not be. */
const brokenMs = 10_000
const mostOwnModels = 24

export const createModelMemory = (needs: Needs): ModelMemory => {
  const { clock, shipped } = needs
  const kept = createKeptModels({ shipped, most: needs.most ?? mostOwnModels })
  const look = async (tenantId: string): Promise<Kept> => {
    const reading = kept.find(tenantId)
    if (!reading) return kept.keep(tenantId, readInForce(needs, tenantId, shipped))
    const known = await reading
    if (kept.find(tenantId) !== reading) return look(tenantId)
    const isFresh = clock.now().getTime() - known.checkedAtMs < freshMs
    return kept.keep(tenantId, isFresh ? reading : readInForce(needs, tenantId, known.model))
  }
  return {
    modelOf: async (tenantId) => (await look(tenantId)).model,
    refresh: async (tenantId) => {
      const known = await kept.find(tenantId)?.catch(() => undefined)
      await kept.keep(tenantId, readInForce(needs, tenantId, known?.model ?? shipped))
    },
    loadModel: (tenantId, version) => buildModel(needs, tenantId, version, shipped),
  }
}

/**
 * What cannot be put together must not keep a customer waiting for ever: then the shipped model reads, and the reading
 * says so by its version.
 */
const readInForce = async (needs: Needs, tenantId: string, known: Model): Promise<Kept> => {
  const { withTenant, clock, shipped, log } = needs
  const checkedAtMs = clock.now().getTime()
  const head = await withTenant({ tenantId }, findModelHead)
  const version = { base: head.base ?? shipped.version.base, correctionsUpTo: head.lastSequence }
  try {
    return { model: await buildModel(needs, tenantId, version, known), checkedAtMs }
  } catch (error) {
    log.error({ err: error, tenantId, version }, 'a model cannot be put together; the shipped one reads')
    return { model: shipped, checkedAtMs: checkedAtMs + brokenMs }
  }
}
