export type DueWork<Key> = { add: (key: Key) => void; drop: (key: Key) => void; stop: () => void }

/** Work that many events ask for and that needs doing once: the first event of a key starts its wait, the rest join it. */
export const createDueWork = <Key>(delayMs: number, work: (key: Key) => void): DueWork<Key> => {
  const waits = new Map<Key, NodeJS.Timeout>()
  const run = (key: Key): void => {
    waits.delete(key)
    work(key)
  }
  return {
    add: (key) => {
      if (!waits.has(key)) waits.set(key, setTimeout(run, delayMs, key))
    },
    drop: (key) => {
      clearTimeout(waits.get(key))
      waits.delete(key)
    },
    stop: () => {
      for (const wait of waits.values()) clearTimeout(wait)
      waits.clear()
    },
  }
}
