import type { Awaiting, Language, Owner } from '@celadon/contract'
import type { NewEntry } from '#conversation/log'
import type { Dialogue } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { appendTurn, type Moved } from './move-store.ts'

/** What a turn leaves behind, all of it in one transaction. */
export type TurnResult = {
  conversationId: string
  /** The fence: epoch, lease and newest customer message the turn was planned on. */
  epoch: number
  leaseId: string
  seenSeq: number
  /** The pauses it was planned under: what was paused meanwhile, it may not answer. Null: of the past, it heeds none. */
  pauseIds: string[] | null
  answers: { from: number; to: number }
  now: string
  language: Language
  sentiment: number
  dialogue: Dialogue
  awaiting: Awaiting | null
  /** The words the worklist shows. */
  said: string
  handOff: { owner: Owner; callBackBy: string | null; priority: number } | null
  sellerId: string | null
  entries: NewEntry[]
}

/** Undefined: somebody else owns it now, or the customer said more; nothing was written. */
export const saveTurn = (tx: TenantTransaction, turn: TurnResult): Promise<Moved | undefined> => appendTurn(tx, turn)
