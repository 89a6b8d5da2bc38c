/** The desk's keys: one map, read purely, and the places that answer to it. */
export { KeyboardProvider, useCommand } from './keyboard-provider.tsx'
export { keyMap, readKey, type DeskCommand } from './key-map.ts'
export { setSingleKeys, useSingleKeys } from './single-keys.ts'
