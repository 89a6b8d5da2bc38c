/** Everything the desk asks of the server, and what can go wrong with it. */
export { deskApi } from './desk-api.ts'
export { deskKeys } from './desk-keys.ts'
export { ProblemError, isPassing, problemOf } from './problem.ts'
export { signIn, signOut } from './account-api.ts'
export { rulesApi, rulesKeys } from './rules-api.ts'
