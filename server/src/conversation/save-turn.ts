import type { Awaiting, Language, Owner } from '@celadon/contract'
import { sql } from 'kysely'
import { appendEntries, recordConcernedSeller, type Entry, type NewEntry } from '#conversation/log'
import { toHead, type ConversationHead, type Dialogue } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'

/** What a turn leaves behind, all of it in one transaction. */
export type TurnResult = {
  conversationId: string
  /** The fence: epoch, lease and newest customer message the turn was planned on. */
  epoch: number
  leaseId: string
  seenSeq: number
  answers: { from: number; to: number }
  now: string
  language: Language
  sentiment: number
  dialogue: Dialogue
  awaiting: Awaiting | null
  /** The words the worklist shows; null when nothing was said. */
  said: string | null
  handOff: { owner: Owner; callBackBy: string | null } | null
  sellerId: string | null
  entries: NewEntry[]
}

/** Undefined: somebody else owns it now, or the customer said more; nothing was written. */
export const saveTurn = async (
  tx: TenantTransaction,
  turn: TurnResult,
): Promise<{ head: ConversationHead; entries: Entry[] } | undefined> => {
  const handOff = turn.handOff
    ? sql`owner_kind = ${turn.handOff.owner.kind}, owner_id = ${turn.handOff.owner.id}, epoch = epoch + 1, owned_since = ${turn.now}, call_back_by = ${turn.handOff.callBackBy}::timestamptz,`
    : sql``
  const said =
    turn.said === null
      ? sql``
      : sql`last_text = ${turn.said.slice(0, 200)}, last_author = 'assistant', last_at = ${turn.now},`
  const saving = appendEntries(tx, {
    conversationId: turn.conversationId,
    at: turn.now,
    guard: sql`epoch = ${turn.epoch} and lease_id = ${turn.leaseId}::uuid and last_customer_seq = ${turn.seenSeq}`,
    set: sql`${handOff} ${said} answered_seq = ${turn.seenSeq}, lease_id = null, lease_until = null,
      language = ${turn.language}, sentiment = ${turn.sentiment}, dialogue = ${JSON.stringify(turn.dialogue)}::jsonb,
      awaiting = ${turn.awaiting && JSON.stringify(turn.awaiting)}::jsonb`,
    entries: turn.entries,
  })
  const saved = await saving
  if (!saved) return undefined
  if (turn.sellerId) await recordConcernedSeller(tx, turn.conversationId, turn.sellerId, turn.answers)
  return { head: toHead(saved.head), entries: saved.entries }
}
