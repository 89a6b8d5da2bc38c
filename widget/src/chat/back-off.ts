const firstDelayMs = 500
const longestDelayMs = 30_000

/**
 * How long to wait before the next try: doubling from half a second to half a minute, and a random half of it, so that
 * ten thousand widgets do not come back in the same instant. `random` is 0 to 1.
 */
export function planDelay(attempt: number, random: number): number {
  const ceiling = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempt, 10))
  return Math.round(ceiling / 2 + (ceiling / 2) * random)
}
