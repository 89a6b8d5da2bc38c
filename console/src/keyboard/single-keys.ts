import { useSyncExternalStore } from 'react'
import { createStored } from '#storage'

/** Whether letters without Ctrl act (WCAG 2.1.4: they can be switched off, for speech input and shaky hands). */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(stored.subscribe, stored.read)
}

export const setSingleKeys = (isOn: boolean) => stored.write(isOn)
export const areSingleKeysOn = () => stored.read()

const stored = createStored('celadon.single-keys', true, (found): found is boolean => typeof found === 'boolean')
