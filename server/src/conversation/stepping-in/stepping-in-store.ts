import { sql, type RawBuilder } from 'kysely'
import { toHead, type ConversationHead } from '#conversation/heads'
import { appendEntries } from '#conversation/appending'
import { textOfParts, type Entry, type NewEntry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

type Moved = { head: ConversationHead; entries: Entry[] }
type Concern = Parameters<typeof appendEntries>[1]['concern']
type Step = { conversationId: string; epoch: number; now: string; entries: NewEntry[] }

/**
 * Whoever looks on speaks beside the owner, decided on the conversation as it is at this epoch; the owner stays.
 * @throws STALE_EPOCH
 */
export const speakBeside = (tx: TenantTransaction, step: Step): Promise<Moved> => {
  const text = textOfParts(step.entries.flatMap(({ body }) => body.parts)).slice(0, lastTextLength)
  const author = step.entries.at(-1)?.author.kind ?? 'seller'
  return append(
    tx,
    step,
    sql`status = 'open'`,
    sql`last_text = ${text}, last_author = ${author}, last_at = ${step.now}`,
  )
}

/**
 * Something is put in the assistant's way: the epoch grows, so that a turn under way is planned again with it. `frees`:
 * nobody is at work on the words any longer.
 * @throws STALE_EPOCH, also when a person has it
 */
export const steer = (tx: TenantTransaction, step: Step & { frees?: boolean }): Promise<Moved> =>
  append(
    tx,
    step,
    sql`status = 'open' and owner_kind = 'assistant'`,
    step.frees ? sql`epoch = epoch + 1, lease_id = null, lease_until = null` : sql`epoch = epoch + 1`,
  )

/** A turn that waits for a yes keeps its claim until then. Undefined: the words it was planned on are not the newest. */
export const holdTurn = async (
  tx: TenantTransaction,
  held: Step & { leaseId: string; seenSeq: number; until: string; concern: Concern },
): Promise<Moved | undefined> => {
  const saved = await appendEntries(tx, {
    conversationId: held.conversationId,
    at: held.now,
    guard: sql`epoch = ${held.epoch} and lease_id = ${held.leaseId}::uuid and last_customer_seq = ${held.seenSeq}`,
    set: sql`lease_until = ${held.until}`,
    entries: held.entries,
    concern: held.concern,
  })
  return saved && { head: toHead(saved.head), entries: saved.entries }
}

/**
 * The seller who joined a conversation of people's: spoke to the customer since the assistant last did, since it last changed
 * hands, and since anything was said or read that was not theirs to hear. What is said from then on is said in their presence,
 * unless somebody else's goods are spoken of too; null: nobody.
 */
export const findThirdParty = async (tx: TenantTransaction, conversationId: string): Promise<string | null> => {
  const { rows } = await sql<{ seller_id: string }>`
    select s.seller_id from conversation_sellers s
    where s.tenant_id = current_tenant() and s.conversation_id = ${conversationId}::uuid
      and not exists (select from conversation_sellers o where o.tenant_id = s.tenant_id
        and o.conversation_id = s.conversation_id and o.seller_id <> s.seller_id)
      and exists (select from entries e where e.tenant_id = s.tenant_id and e.conversation_id = s.conversation_id
        and e.kind = 'message' and e.author_kind = 'seller' and e.seller_id = s.seller_id
        and e.seq > coalesce((select max(a.seq) from entries a where a.tenant_id = s.tenant_id
          and a.conversation_id = s.conversation_id and (a.kind = 'owner'
            or a.kind = 'message' and a.author_kind = 'assistant'
            or a.kind in ('message', 'turn') and a.author_kind <> 'customer' and a.seller_id is distinct from s.seller_id)), 0))`.execute(
    tx,
  )
  return rows[0]?.seller_id ?? null
}

/** As the worklist shows. */
const lastTextLength = 200

const append = async (
  tx: TenantTransaction,
  { conversationId, epoch, now, entries }: Step,
  guard: RawBuilder<unknown>,
  set: RawBuilder<unknown>,
): Promise<Moved> => {
  const write = { conversationId, at: now, guard: sql`epoch = ${epoch} and ${guard}`, set, entries }
  const saved = await appendEntries(tx, write)
  if (!saved) throw new CeladonError('STALE_EPOCH')
  return { head: toHead(saved.head), entries: saved.entries }
}
