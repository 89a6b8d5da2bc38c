/** Whether something may be done: policies as sentences with blanks, and the one pure function that rules on a wish. */
export { checkPolicy, type PolicyProblem } from './check-policy.ts'
export { decidePossible } from './decide-possible.ts'
export { decideWish } from './decide-wish.ts'
export type { Actor } from './actor.ts'
export type { Given, Proof, RulesInForce, WishFacts } from './given.ts'
export { marketPolicy } from './market-policy.ts'
export { stageOf } from './stage.ts'
export { wordClause } from './word-clause.ts'
