import type { TextStore } from './memory.ts'

/** The browser's own store, or one in memory where the browser forbids it to a frame of another site. */
export function findTextStore(read: () => TextStore): TextStore {
  try {
    const store = read()
    store.getItem('celadon')
    return store
  } catch {
    return createTextStore()
  }
}

export function createTextStore(): TextStore {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  }
}
