/** What was put in the assistant's way in one conversation: directives, and holds with the reply that waits for a yes. */
export {
  endAllSteerings,
  findHeldUntil,
  keepDraft,
  listGoodwill,
  listInForce,
  listSteerings,
  markHeeded,
  moveSteering,
  recordSteering,
  reopenGoodwill,
} from './steering-store.ts'
export type { KeptSteering } from './steering-store.ts'
