/** The desk's keys: listened for in one place, and the places that answer to them. */
export { KeyboardProvider, useCommand } from './keyboard-provider.tsx'
export { isComposing, pressOf, readEvent } from './read-event.ts'
export { setSingleKeys, useSingleKeys } from './single-keys.ts'
