import { useSyncExternalStore } from 'react'
import { createStored } from '#storage'

const stored = createStored('celadon.alerts', false, (found): found is boolean => typeof found === 'boolean')

/** Whether this browser is to tell; kept here, for each has its own permission. */
export const useWanted = (): boolean => useSyncExternalStore(stored.subscribe, stored.read)
export const setWanted = (isWanted: boolean): void => stored.write(isWanted)

/** Whether this browser can tell at all. */
export const canTell = (): boolean => 'Notification' in globalThis
export const mayTell = (): boolean => canTell() && Notification.permission === 'granted'
