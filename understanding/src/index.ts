/** Reads what a customer says, in Chinese, English or both: one pure call, a model that trains in a tenth of a second. */
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
