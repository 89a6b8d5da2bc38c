/** Reads what a customer says, in Chinese, English or both: one pure call, a model that trains in a tenth of a second. */
export { baseIntents } from './intents/index.ts'
export { createBaseModel } from './model.ts'
export { understand } from './understand.ts'
export type { UnderstandingContext } from './context.ts'
export type { Model } from './model.ts'
