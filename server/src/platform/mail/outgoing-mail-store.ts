import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { sql } from 'kysely'
import { isMailAddress } from './mail-address.ts'

/** `recipient` null: nobody. It costs the same and writes nothing, for whoever must not tell by their time that an address is unknown. */
export type QueuedMail = {
  id: string
  key: string
  recipient: string | null
  subject: string
  body: string
  now: string
}

/** Writes a mail to be sent, once for each `key`. @throws CeladonError INVALID_REQUEST when no mail can go to the recipient. */
export const queueMail = async (tx: TenantTransaction, mail: QueuedMail): Promise<void> => {
  if (mail.recipient !== null && !isMailAddress(mail.recipient)) {
    throw new CeladonError('INVALID_REQUEST', { field: 'recipient' })
  }
  await sql`
    insert into outgoing_mails (tenant_id, id, key, recipient, subject, body, state, attempts, due_at, created_at)
    select current_tenant(), ${mail.id}, ${mail.key}, ${mail.recipient}, ${mail.subject}, ${mail.body}, 'pending', 0,
      ${mail.now}, ${mail.now}
    where ${mail.recipient}::text is not null
    on conflict (tenant_id, key) do nothing`.execute(tx)
}

export type OutgoingMail = {
  id: string
  recipient: string
  subject: string
  body: string
  state: 'pending' | 'sent' | 'failed'
  createdAt: string
}

/** Newest first, `before` an id of the page before. */
export const listOutgoingMails = async (
  tx: TenantTransaction,
  page: { limit: number; before?: string },
): Promise<OutgoingMail[]> => {
  const rows = await tx
    .selectFrom('outgoing_mails')
    .select(['id', 'recipient', 'subject', 'body', 'state', 'created_at'])
    .$if(page.before !== undefined, (query) => query.where('id', '<', page.before!))
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map(({ created_at: createdAt, ...mail }) => ({ ...mail, createdAt }))
}

/** A mail taken for one try. */
export type ClaimedMail = {
  tenantId: string
  id: string
  recipient: string
  subject: string
  body: string
  attempts: number
}

/** Takes the mail that is due longest, out of reach of other senders until `leaseUntil`. */
export const claimDueMail = async (
  tx: DispatcherTransaction,
  now: string,
  leaseUntil: string,
): Promise<ClaimedMail | undefined> => {
  const result = await sql<Omit<ClaimedMail, 'tenantId'> & { tenant_id: string }>`
    update outgoing_mails set attempts = attempts + 1, due_at = ${leaseUntil}
    where (tenant_id, id) in (
      select tenant_id, id from outgoing_mails where state = 'pending' and due_at <= ${now}
      order by due_at limit 1 for update skip locked)
    returning tenant_id, id, recipient, subject, body, attempts`.execute(tx)
  const row = result.rows[0]
  if (!row) return undefined
  const { tenant_id: tenantId, ...mail } = row
  return { tenantId, ...mail }
}

/** The words go once the mail has gone, for they hold codes and links, unless `keepsWords`. */
export const recordSent = async (
  tx: DispatcherTransaction,
  mail: ClaimedMail,
  sent: { now: string; keepsWords: boolean },
): Promise<void> => {
  await tx
    .updateTable('outgoing_mails')
    .set({ state: 'sent', sent_at: sent.now, last_error: null, ...(sent.keepsWords ? {} : { body: '' }) })
    .where('tenant_id', '=', mail.tenantId)
    .where('id', '=', mail.id)
    .execute()
}

/** `nextTryAt` undefined: given up. Only the try that holds the claim may say so. */
export const recordFailed = async (
  tx: DispatcherTransaction,
  mail: ClaimedMail,
  failure: { error: string; nextTryAt: string | undefined; keepsWords: boolean },
): Promise<void> => {
  await tx
    .updateTable('outgoing_mails')
    .set(failure.nextTryAt ? { due_at: failure.nextTryAt } : { state: 'failed' })
    .set(failure.nextTryAt || failure.keepsWords ? {} : { body: '' })
    .set({ last_error: failure.error.slice(0, 500) })
    .where('tenant_id', '=', mail.tenantId)
    .where('id', '=', mail.id)
    .where('state', '=', 'pending')
    .where('attempts', '=', mail.attempts)
    .execute()
}
