import { useSyncExternalStore } from 'react'

/** Whether another tab or window is in front. */
export const useHidden = (): boolean => useSyncExternalStore(subscribe, () => document.hidden)

function subscribe(listener: () => void) {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
