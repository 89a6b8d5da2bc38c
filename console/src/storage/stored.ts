/** A remembered value with listeners. `read` returns the same object until somebody writes, also from another tab. */
export type Stored<Value> = {
  read: () => Value
  write: (value: Value) => void
  subscribe: (listener: () => void) => () => void
}

export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** `check` decides whether what was found is still of the expected shape; else `initial` counts. */
export function createStored<Value>(
  key: string,
  initial: Value,
  check: (found: unknown) => found is Value,
  store: KeyValueStore | undefined = browserStore(),
): Stored<Value> {
  const listeners = new Set<() => void>()
  let value = readFrom(store, key, check) ?? initial
  const tell = () => listeners.forEach((listener) => listener())
  if (typeof window !== 'undefined')
    window.addEventListener('storage', (event) => {
      if (event.key !== key) return
      value = readFrom(store, key, check) ?? initial
      tell()
    })
  return {
    read: () => value,
    write: (next) => {
      value = next
      writeTo(store, key, next)
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function readFrom<Value>(store: KeyValueStore | undefined, key: string, check: (found: unknown) => found is Value) {
  try {
    const found: unknown = JSON.parse(store?.getItem(key) ?? 'null')
    return check(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** A full or closed storage must not lose what is on the screen: the value then lives as long as the page. */
function writeTo(store: KeyValueStore | undefined, key: string, value: unknown) {
  try {
    store?.setItem(key, JSON.stringify(value))
  } catch {
    return
  }
}

function browserStore(): KeyValueStore | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
