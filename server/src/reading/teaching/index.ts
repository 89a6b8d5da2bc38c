/** What a workspace teaches: corrections of readings and intents of its own, kept with author, time and place, never changed. */
export { createTeaching, type Teaching } from './create-teaching.ts'
export { listTaughtInForce } from './example-store.ts'
export { findIntentLabel, listIntents, loadIntent } from './list-intents.ts'
export { shippedIntents } from './shipped-intents.ts'
export { teach, type Taught } from './teach.ts'
