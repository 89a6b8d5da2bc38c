/** Every page where something is set, and the search over them. */
export { findSettings, type Setting } from './settings.ts'
export { FoundSettings } from './found-settings.tsx'
