import { endVerifications } from '#people/proof'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { findLinkTenant, useLink } from './resume-link-store.ts'

/** What a link opens: this one conversation, as the customer it was sent to. Their account stays closed until they prove themselves anew. */
export type Resumed = { tenantId: string; conversationId: string; customerId: string }

/**
 * Exchanges a link for what it opens. Proofs of identity that still held in the conversation end: reading somebody's
 * mail opens what was said, not what the shop knows.
 * @throws CeladonError LINK_EXPIRED: over, used, or never made.
 */
export const takeResumeLink = async (
  database: Pick<Database, 'withDispatcher' | 'withTenant'>,
  token: string,
  now: string,
): Promise<Resumed> => {
  const tenantId = await database.withDispatcher((tx) => findLinkTenant(tx, token))
  if (tenantId === undefined) throw new CeladonError('LINK_EXPIRED')
  return database.withTenant({ tenantId }, async (tx) => {
    const opened = await useLink(tx, token, now)
    if (!opened) throw new CeladonError('LINK_EXPIRED')
    await endVerifications(tx, opened.conversationId, now)
    return { tenantId, ...opened }
  })
}
