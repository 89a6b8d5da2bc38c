import { useSyncExternalStore } from 'react'
import { announce } from './announcer.tsx'

/** Says something that happened without having been asked for, or failed: spoken, and seen until it is closed or over. */
export function tell(text: string): void {
  announce(text)
  change(text)
}

/** What was told is over. */
export const forgetTold = (): void => change(null)

/** What stands on the page; null: nothing. */
export const useTold = (): string | null => useSyncExternalStore(subscribe, readTold, readTold)

const listeners = new Set<() => void>()
let told: string | null = null

const readTold = () => told

function change(next: string | null) {
  told = next
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
