/** The settings: one table, read and checked at start, described in docs/settings.md from the same table. */
export { readConfig } from './read-config.ts'
export { defaultHome } from './default-home.ts'
export { describeSettings } from './describe-settings.ts'
export { findUnknownSettings } from './find-unknown-settings.ts'
export { loadSecret } from './load-secret.ts'
export { settings } from './settings.ts'
export type { Config } from './read-config.ts'
export type { Setting } from './settings.ts'
