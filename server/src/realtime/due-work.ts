export type DueWork<Key> = { add: (key: Key) => void; drop: (key: Key) => void; stop: () => void }

/**
 * Work that many events ask for and that needs doing once: the first event starts the wait, the rest join it. One timer
 * for all keys.
 */
export const createDueWork = <Key>(delayMs: number, work: (keys: Key[]) => void): DueWork<Key> => {
  let due = new Set<Key>()
  let timer: NodeJS.Timeout | undefined
  const run = (): void => {
    const keys = [...due]
    due = new Set()
    timer = undefined
    work(keys)
  }
  return {
    add: (key) => {
      due.add(key)
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
