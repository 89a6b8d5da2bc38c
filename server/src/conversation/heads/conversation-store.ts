import { sql, type Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { newDialogue, type ConversationHead, type Dialogue } from './conversation.ts'

type HeadRow = Selectable<Tables['conversations']>

export const toHead = (row: HeadRow): ConversationHead => ({
  id: row.id,
  inboxId: row.inbox_id,
  customerId: row.customer_id,
  language: row.language,
  status: row.status,
  owner: { kind: row.owner_kind, id: row.owner_id },
  epoch: row.epoch,
  ownedSince: row.owned_since,
  lastSeq: row.last_seq,
  lastPublicSeq: row.last_public_seq,
  lastCustomerSeq: row.last_customer_seq,
  answeredSeq: row.answered_seq,
  leaseId: row.lease_id,
  leaseUntil: row.lease_until,
  awaiting: row.awaiting,
  dialogue: { ...newDialogue, ...(row.dialogue as Partial<Dialogue>) },
  callBackBy: row.call_back_by,
  isCallBack: row.is_call_back,
  snoozedUntil: row.snoozed_until,
  lastText: row.last_text,
  lastAuthor: row.last_author,
  lastAt: row.last_at,
  sentiment: row.sentiment,
  customerReadPublicSeq: row.customer_read_public_seq,
  staffReadPublicSeq: row.staff_read_public_seq,
  isSolved: row.is_solved,
  score: row.score,
  createdAt: row.created_at,
  priority: row.priority,
  queueId: row.queue_id,
  askedAt: row.asked_at,
  repliedAt: row.replied_at,
  unansweredSince: row.unanswered_since,
  lastMemberId: row.last_member_id,
  mergedInto: row.merged_into,
})

export const openConversation = async (
  tx: TenantTransaction,
  opened: {
    id: string
    tenantId: string
    inboxId: string
    customerId: string
    language: 'zh' | 'en'
    now: string
  },
): Promise<ConversationHead> => {
  const row = await tx
    .insertInto('conversations')
    .values({
      tenant_id: opened.tenantId,
      id: opened.id,
      inbox_id: opened.inboxId,
      customer_id: opened.customerId,
      language: opened.language,
      status: 'open',
      owner_kind: 'assistant',
      owner_id: null,
      epoch: 1,
      owned_since: opened.now,
      last_seq: 0,
      last_public_seq: 0,
      last_customer_seq: 0,
      answered_seq: 0,
      lease_id: null,
      lease_until: null,
      awaiting: null,
      dialogue: JSON.stringify(newDialogue),
      call_back_by: null,
      snoozed_until: null,
      last_text: '',
      last_author: 'system',
      last_at: opened.now,
      sentiment: 0,
      customer_read_public_seq: 0,
      staff_read_public_seq: 0,
      notified_public_seq: 0,
      is_solved: null,
      score: null,
      created_at: opened.now,
      resolved_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toHead(row)
}

/** @throws NOT_FOUND, also for another tenant's, another seller's or (when named) another customer's conversation. */
export const loadConversation = async (
  tx: TenantTransaction,
  id: string,
  customerId?: string,
): Promise<ConversationHead> => {
  const row = await tx.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || (customerId !== undefined && row.customer_id !== customerId)) throw new CeladonError('NOT_FOUND')
  return toHead(row)
}

/** The conversation a returning customer goes on with. */
export const findLatestConversation = async (
  tx: TenantTransaction,
  customerId: string,
): Promise<ConversationHead | undefined> => {
  const row = await tx
    .selectFrom('conversations')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toHead(row)
}

/** The turn's claim on a conversation nobody is at work on. Undefined: somebody is, or nothing is unanswered. */
export const claimUnanswered = async (
  tx: TenantTransaction,
  claim: { conversationId: string; leaseId: string; now: string; until: string },
): Promise<ConversationHead | undefined> => {
  const result = await sql<HeadRow>`
    update conversations set lease_id = ${claim.leaseId}, lease_until = ${claim.until}
    where tenant_id = current_tenant() and id = ${claim.conversationId} and owner_kind = 'assistant'
      and answered_seq < last_customer_seq and (lease_until is null or lease_until < ${claim.now} or lease_id = ${claim.leaseId}::uuid)
    returning *`.execute(tx)
  return result.rows[0] && toHead(result.rows[0])
}

/** Read marks only ever move forward. */
export const recordRead = async (
  tx: TenantTransaction,
  mark: { conversationId: string; by: 'customer' | 'staff'; publicSeq: number },
): Promise<void> => {
  const column = sql.ref(mark.by === 'customer' ? 'customer_read_public_seq' : 'staff_read_public_seq')
  await sql`
    update conversations set ${column} = least(${mark.publicSeq}::int, last_public_seq)
    where tenant_id = current_tenant() and id = ${mark.conversationId} and ${column} < least(${mark.publicSeq}::int, last_public_seq)`.execute(
    tx,
  )
}

/** What these members have had since before then and have not answered, the oldest first: nobody else would. */
export const listUnansweredOf = async (
  tx: TenantTransaction,
  memberIds: readonly string[],
  ownedBefore: string,
): Promise<ConversationHead[]> => {
  const rows = await tx
    .selectFrom('conversations')
    .selectAll()
    .where('owner_kind', 'in', ['agent', 'supervisor', 'seller'])
    .where('owner_id', 'in', memberIds)
    .where('owned_since', '<', ownedBefore)
    .where('status', '=', 'open')
    .where('snoozed_until', 'is', null)
    .where((where) => where.or([where('replied_at', 'is', null), where('unanswered_since', 'is not', null)]))
    .orderBy('owned_since')
    .limit(1000)
    .execute()
  return rows.map(toHead)
}
