import { useSyncExternalStore } from 'react'

/** The wall clock, moving once a second, one timer for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read)
}

/** The beginning of this minute: for what says nothing finer and stands on the page many times. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, readMinute)
}

const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

const read = () => now
const readMinute = () => now - (now % 60_000)

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    now = Date.now()
    timer = setInterval(tick, 1000)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearInterval(timer)
  }
}

function tick() {
  now = Date.now()
  listeners.forEach((listener) => listener())
}
