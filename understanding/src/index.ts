/** Reads what a customer says, in Chinese, English or both: one pure call on a model that the build trains. */
export {
  classify,
  correctAll,
  decodeModel,
  encodeModel,
  outOfScope,
  trainModel,
  type Classified,
  type Correction,
  type Example,
  type Model,
  type Training,
} from '#classifier'
export type { UnderstandingContext } from '#context'
export { baseExamples, createBaseModel } from './base-model.ts'
export { understand } from './understand.ts'
