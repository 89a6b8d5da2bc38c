/** Who is there to be asked: by their own word, and for as long as their desk is heard of. */
export {
  endUnheard,
  findPresence,
  listDroppedOut,
  listPresences,
  recordLeft,
  recordPresence,
  recordSeen,
  recordTaken,
} from './presence-store.ts'
export type { Presence } from './presence-store.ts'
