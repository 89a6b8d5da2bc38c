import type { Clock } from '#platform/clock'

/** How long a change made by another process may go unseen. */
const checkEveryMs = 3_000

export type Kept<T> = { get: (key: string) => Promise<T>; forget: (isGone: (key: string) => boolean) => void }

/**
 * Keeps what was opened under its key, looks again whether it is still so every few seconds, and lets the least recently
 * asked go when there are more than `most`. What fails to open is tried again by the next who asks.
 */
export const keepOpen = <T extends { checkedAtMs: number }>(
  clock: Clock,
  most: number,
  open: (key: string, known: T | undefined) => Promise<T>,
): Kept<T> => {
  const kept = new Map<string, Promise<T>>()

  const keep = (key: string, opening: Promise<T>): Promise<T> => {
    kept.delete(key)
    kept.set(key, opening)
    opening.catch(() => {
      if (kept.get(key) === opening) kept.delete(key)
    })
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return opening
  }

  const get = async (key: string): Promise<T> => {
    const opening = kept.get(key)
    if (!opening) return keep(key, open(key, undefined))
    const found = await opening
    if (clock.now().getTime() - found.checkedAtMs < checkEveryMs) return found
    return kept.get(key) === opening ? keep(key, open(key, found)) : get(key)
  }

  return {
    get,
    forget: (isGone) => {
      for (const key of kept.keys()) if (isGone(key)) kept.delete(key)
    },
  }
}
