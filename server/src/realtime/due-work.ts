export type DueWork<Key> = { add: (key: Key) => void; drop: (key: Key) => void; stop: () => void }

/**
 * Work that many events ask for and that needs doing once: the first event of a key starts its wait, the rest join it. One
 * timer for all keys.
 */
export const createDueWork = <Key>(delayMs: number, work: (keys: Key[]) => void): DueWork<Key> => {
  /** When each is due, the soonest first: all wait equally long. */
  const due = new Map<Key, number>()
  let timer: NodeJS.Timeout | undefined
  const run = (): void => {
    timer = undefined
    const now = performance.now()
    const keys: Key[] = []
    for (const [key, at] of due) {
      // A timer counts in whole milliseconds.
      if (at > now + 1) {
        timer = setTimeout(run, at - now)
        break
      }
      due.delete(key)
      keys.push(key)
    }
    if (keys.length > 0) work(keys)
  }
  return {
    add: (key) => {
      if (!due.has(key)) due.set(key, performance.now() + delayMs)
      timer ??= setTimeout(run, delayMs)
    },
    drop: (key) => void due.delete(key),
    stop: () => {
      clearTimeout(timer)
      timer = undefined
      due.clear()
    },
  }
}
