import type { Clock } from '#platform/clock'
import { createRateLimit, type RateLimit } from './rate-limit.ts'

/** How much one caller may ask for in a minute; half of it may come at once. */
export type LimitSettings = {
  /** HTTP requests and new sockets, by network address: an office or a phone network may share one. */
  requestsPerMinute: number
  /** New chats and sign-ins, by network address. */
  opensPerMinute: number
  /** Messages and other acts, by conversation or member. */
  actsPerMinute: number
}

export const usualLimits: LimitSettings = { requestsPerMinute: 1_200, opensPerMinute: 120, actsPerMinute: 120 }

/** Shared by all listeners: a socket beside HTTP is no second allowance. */
export type Limits = { requests: RateLimit; opens: RateLimit; acts: RateLimit }

export const createLimits = (clock: Clock, settings: LimitSettings = usualLimits): Limits => {
  const limit = (perMinute: number): RateLimit =>
    createRateLimit({ clock, perMinute, burst: Math.max(1, Math.ceil(perMinute / 2)) })
  return {
    requests: limit(settings.requestsPerMinute),
    opens: limit(settings.opensPerMinute),
    acts: limit(settings.actsPerMinute),
  }
}
