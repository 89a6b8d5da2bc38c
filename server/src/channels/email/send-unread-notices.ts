import { createResumeLink } from '#people/links'
import { countNotice } from '#people/proof'
import { isoNow, type Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { randomToken, type Ids, type Randomness } from '#platform/ids'
import { isMailAddress, queueMail } from '#platform/mail'
import { loadTenant } from '#tenancy'
import { writeNoticeMail } from './notice-mail.ts'
import { findUnread, listNoticeCandidates, recordNotified, type UnreadConversation } from './notice-store.ts'

/** `secret` is the installation's. `unreadForMs`: how long an answer may wait to be read before a mail says so. */
export type NoticeDeps = {
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  clock: Clock
  ids: Ids
  randomness: Randomness
  secret: string
  publicUrl: string
  unreadForMs: number
}

/**
 * Queues one mail for each conversation whose customer left before they read the last answer. Mail, link and the mark
 * that it was told are saved together: whatever happens, an answer is told about once, and an address hears of nothing
 * more than once an hour from one tenant. Several servers may sweep at once. Returns how many were queued.
 * `count` is a parameter only so that a test can show what a careless one lets through.
 */
export const sendUnreadNotices = async (deps: NoticeDeps, count: typeof countNotice = countNotice): Promise<number> => {
  const notAfter = new Date(deps.clock.now().getTime() - deps.unreadForMs).toISOString()
  const candidates = await deps.database.withDispatcher((tx) => listNoticeCandidates(tx, notAfter, mostAtOnce))
  let queued = 0
  for (const { tenantId, conversationId } of candidates) {
    const isQueued = await deps.database.withTenant({ tenantId }, (tx) => noticeOne(tx, conversationId, deps, count))
    if (isQueued) queued += 1
  }
  return queued
}

const mostAtOnce = 500

const noticeOne = async (
  tx: TenantTransaction,
  conversationId: string,
  deps: NoticeDeps,
  count: typeof countNotice,
): Promise<boolean> => {
  const unread = await findUnread(tx, conversationId)
  if (!unread) return false
  if (!unread.hasAnswer || unread.email === null || !isMailAddress(unread.email)) {
    await recordNotified(tx, conversationId, unread.lastPublicSeq)
    return false
  }
  // Too soon after the last one: a later sweep tells about this answer and what followed it.
  if (!(await count(tx, { email: unread.email, now: isoNow(deps.clock) }, deps.secret))) return false
  await queueNotice(tx, unread, unread.email, deps)
  return true
}

const queueNotice = async (
  tx: TenantTransaction,
  unread: UnreadConversation,
  email: string,
  { clock, ids, randomness, publicUrl }: NoticeDeps,
): Promise<void> => {
  const now = isoNow(clock)
  const { conversationId, customerId, inboxKey, language, lastPublicSeq } = unread
  const token = randomToken(randomness)
  await createResumeLink(tx, { id: ids.next(), token, conversationId, customerId, now })
  // After the # it reaches no server's log and no other site.
  const link = new URL(`/widget/resume.html?inbox=${encodeURIComponent(inboxKey)}#${token}`, publicUrl).href
  const mail = writeNoticeMail(link, (await loadTenant(tx)).name, language)
  await queueMail(tx, {
    id: ids.next(),
    key: `notice:${conversationId}:${lastPublicSeq}`,
    recipient: email,
    ...mail,
    now,
  })
  await recordNotified(tx, conversationId, lastPublicSeq)
}
