/** Everything the desk asks of the server, and what can go wrong with it. */
export { accountApi } from './account-api.ts'
export { deskApi } from './desk-api.ts'
export { deskKeys } from './desk-keys.ts'
export { knowledgeApi, knowledgeKeys } from './knowledge-api.ts'
export { ProblemError, isPassing, problemOf } from './problem.ts'
export { rulesApi, rulesKeys } from './rules-api.ts'
