/** The fields of a workflow: read from words and taps of either language, put as questions, told in summaries. */
export { agreesToDo } from './agrees-to-do.ts'
export { describeAnswer } from './describe-answer.ts'
export type { FieldFacts, FieldFound, FieldOffer, FieldRead, NamingFacts, Said } from './field.ts'
export { offerField } from './offer-field.ts'
export { namesOwnGoods, spotWishes, type SpottedWish } from './spot-wishes.ts'
export { readField } from './read-field.ts'
export { saysStop } from './says-stop.ts'
export { saysYes } from './says-yes.ts'
