import { useSyncExternalStore } from 'react'

/**
 * The wall clock, moving once a second, one timer for the whole page. `stepMs`: how coarse, for what says nothing finer and
 * stands on the page many times: it is drawn again only when a step is over.
 */
export function useNow(stepMs = 1): number {
  return useSyncExternalStore(subscribe, () => now - (now % stepMs))
}

const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

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
