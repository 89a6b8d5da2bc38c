import type { PublishingDesk, RuleReviews } from '@celadon/contract'
import { listNames } from '#people/names'
import { recordAudit } from '#platform/audit'
import { CeladonError } from '#platform/errors'
import { mayWriteRules, requireRulesWriter, type Writer } from '#policy/drafts'
import { findReviews, listRequests, saveReviews } from '#policy/reviews'
import { findPolicyVersion } from '#policy/versions'
import { listSellers } from '#tenancy/sellers'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock'>
type By = { tenantId: string; member: Writer }

/** What of sellers' rules waits for the operator's yes, and whose have to; to a seller's member what is theirs. */
export const showPublishing = async ({ database }: Deps, { tenantId, member }: By): Promise<PublishingDesk> => {
  const scope = { tenantId, sellerId: member.sellerId }
  const { requests, reviews, sellers } = await database.withTenant(scope, async (tx) => ({
    requests: await Promise.all(
      (await listRequests(tx)).map(async (kept) => ({ ...kept, version: await findPolicyVersion(tx, kept.policyId) })),
    ),
    reviews: await findReviews(tx),
    sellers: await listSellers(tx),
  }))
  // The names of members are not a seller's to list: asked for the workspace.
  const memberIds = [...new Set(requests.map(({ askedBy }) => askedBy))]
  const names = await database.withTenant({ tenantId }, (tx) => listNames(tx, { customerIds: [], memberIds }))
  const decides = mayWriteRules(member, null)
  return {
    requests: requests.flatMap(({ id, policyId, sellerId, askedBy, askedAt, version }) => {
      const seller = sellers.find((each) => each.id === sellerId)
      if (!version || !seller) return []
      const { title, version: number } = version.policy
      const mayDecide = decides && askedBy !== member.id
      const askedByName = names.get(askedBy) ?? ''
      return [{ id, policyId, sellerName: seller.name, title, version: number, askedByName, askedAt, mayDecide }]
    }),
    reviews,
    sellers: decides ? sellers : [],
  }
}

/** Whose rules wait for a yes from now on. @throws FORBIDDEN, NOT_FOUND: no such seller */
export const setRuleReviews = async ({ database, clock }: Deps, by: By, wanted: RuleReviews): Promise<void> => {
  requireRulesWriter(by.member, null)
  await database.withTenant({ tenantId: by.tenantId }, async (tx) => {
    const known = new Set((await listSellers(tx)).map(({ id }) => id))
    if (wanted.sellerIds.some((id) => !known.has(id))) throw new CeladonError('NOT_FOUND')
    const now = clock.now().toISOString()
    await saveReviews(tx, wanted, { authorId: by.member.id, now })
    await recordAudit(tx, {
      tenantId: by.tenantId,
      at: now,
      by: by.member.id,
      act: 'rules.reviews-set',
      about: { kind: 'workspace', id: by.tenantId },
      details: { all: wanted.all, sellerIds: wanted.sellerIds.join(' ') },
    })
  })
}
