/** What a customer said lately as one process saw it, whole up to their message of this number. */
export type Lately = { seenSeq: number; said: readonly { seq: number; text: string }[] }

/**
 * Words of conversations under way, so that a message with digits in it need not be looked at together with the log each
 * time. Nothing rests on it: who appends says up to which message was seen, and where there is a newer one, the log is read.
 */
export type RecentWords = {
  of: (tenantId: string, conversationId: string) => Lately | undefined
  /** To be called once the message is durable. Nothing given: what was kept holds no longer. */
  keep: (tenantId: string, conversationId: string, lately: Lately | undefined) => void
}

/** Some 8 to 16 MB. */
const mostSigns = 4_000_000

/** Keeps those that spoke last. */
export const createRecentWords = (most = mostSigns): RecentWords => {
  const known = new Map<string, Lately & { signs: number }>()
  let signs = 0
  const drop = (key: string): void => {
    signs -= known.get(key)?.signs ?? 0
    known.delete(key)
  }
  return {
    of: (tenantId, conversationId) => known.get(`${tenantId}/${conversationId}`),
    keep: (tenantId, conversationId, lately) => {
      const key = `${tenantId}/${conversationId}`
      drop(key)
      if (!lately) return
      // A conversation takes room without words, too, and a message beside them.
      const own = lately.said.reduce((sum, { text }) => sum + text.length + 50, 100)
      known.set(key, { ...lately, signs: own })
      signs += own
      for (const oldest of known.keys()) {
        if (signs <= most) break
        drop(oldest)
      }
    },
  }
}
