/** The keys that a member changed, kept where the page's other preferences are. */
export { bind, bindingsWith, decideBinding, isChanged, unbind, type OwnKeys, type Verdict } from './bindings.ts'
export { readOwnKeys, showChord, useKeyOf, useOwnKeys, writeOwnKeys } from './own-keys.ts'
