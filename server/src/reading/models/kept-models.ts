import type { Model } from '@celadon/understanding'

/** A model as it was read, and when. */
export type Kept = { model: Model; checkedAtMs: number }

/** Tenants remembered; the shipped model that most share is in memory once. */
const mostTenants = 5_000

/** What was read last for each tenant. Of models of their own, megabytes each, only the `most` recently used stay. */
export const createKeptModels = ({ shipped, most }: { shipped: Model; most: number }) => {
  const kept = new Map<string, Promise<Kept>>()
  const withOwn = new Set<string>()

  const forget = (tenantId: string): void => {
    kept.delete(tenantId)
    withOwn.delete(tenantId)
  }
  const noteOwn = (tenantId: string, { model }: Kept): void => {
    if (model === shipped) withOwn.delete(tenantId)
    else withOwn.add(tenantId)
    if (withOwn.size > most) forget([...kept.keys()].find((candidate) => withOwn.has(candidate))!)
    if (kept.size > mostTenants) forget(kept.keys().next().value!)
  }

  return {
    find: (tenantId: string): Promise<Kept> | undefined => kept.get(tenantId),
    /** The newest place; what cannot be read is forgotten again. */
    keep: async (tenantId: string, reading: Promise<Kept>): Promise<Kept> => {
      kept.delete(tenantId)
      kept.set(tenantId, reading)
      try {
        const read = await reading
        if (kept.get(tenantId) === reading) noteOwn(tenantId, read)
        return read
      } catch (error) {
        if (kept.get(tenantId) === reading) forget(tenantId)
        throw error
      }
    },
  }
}
