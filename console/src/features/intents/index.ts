/** Intents as they are looked for by people. */
export { findIntents } from './find-intents.ts'
