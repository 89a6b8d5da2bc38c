const mostTries = 5
const firstWaitMs = 30_000
const longestWaitMs = 3_600_000

type Refusal = { status: number; retryAfter: string | null; tries: number; now: Date }

/**
 * How long a site is left alone that says it is too busy (429 or 503): as long as it asks for, else longer each time.
 * Null: it is not that, or it was asked often enough, or it wants more than an hour.
 */
export const decideRetry = ({ status, retryAfter, tries, now }: Refusal): number | null => {
  if ((status !== 429 && status !== 503) || tries >= mostTries) return null
  const waitMs = readRetryAfter(retryAfter, now) ?? firstWaitMs * 2 ** tries
  return waitMs > longestWaitMs ? null : waitMs
}

/** Seconds, or a date (RFC 9110, 10.2.3); what is neither says nothing. */
const readRetryAfter = (value: string | null, now: Date): number | null => {
  if (value === null) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
