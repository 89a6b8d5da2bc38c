import type { Clock } from '#platform/clock'
import { CeladonError } from '#platform/errors'

export type RateLimit = {
  /** @throws CeladonError RATE_LIMITED with `retryAfterSeconds` */
  checkRate: (key: string) => void
}

type Bucket = { tokens: number; atMs: number }

/** A bucket for each key that refills at `perMinute` and holds `burst`. At most `maxKeys` buckets are remembered. */
export const createRateLimit = (options: {
  clock: Clock
  perMinute: number
  burst: number
  maxKeys?: number
}): RateLimit => {
  const buckets = new Map<string, Bucket>()
  const maxKeys = options.maxKeys ?? 50_000
  const perMs = options.perMinute / 60_000
  return {
    checkRate: (key) => {
      const nowMs = options.clock.now().getTime()
      const bucket = refilled(buckets.get(key), nowMs, perMs, options.burst)
      // Set anew, so that the first key of the map is always the one idle for longest.
      buckets.delete(key)
      buckets.set(key, bucket)
      if (buckets.size > maxKeys) buckets.delete(buckets.keys().next().value!)
      if (bucket.tokens < 1) {
        throw new CeladonError('RATE_LIMITED', {
          retryAfterSeconds: Math.max(1, Math.ceil((1 - bucket.tokens) / perMs / 1000)),
        })
      }
      bucket.tokens -= 1
    },
  }
}

const refilled = (bucket: Bucket | undefined, nowMs: number, perMs: number, burst: number): Bucket => {
  if (!bucket) return { tokens: burst, atMs: nowMs }
  const gained = Math.max(0, nowMs - bucket.atMs) * perMs
  return { tokens: Math.min(burst, bucket.tokens + gained), atMs: nowMs }
}
