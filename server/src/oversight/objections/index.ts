/** What somebody said was wrong and could not put right themselves, until the operator has answered. */
export { answerObjection, listObjections, loadObjection, recordObjection } from './objection-store.ts'
export type { KeptObjection } from './objection-store.ts'
