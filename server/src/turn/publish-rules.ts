import { builtIn, type Publishing as Became, type PublishingDecision } from '@celadon/contract'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { holdPublishable, publishVersion, requireRulesWriter, type Publishing, type Writer } from '#policy/drafts'
import { askForYes, decideRequest, isReviewed, loadRequest } from '#policy/reviews'
import { findPolicyVersion } from '#policy/versions'
import { checkRelease } from './check-release.ts'
import { tellSeller } from './tell-seller.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type By = { tenantId: string; member: Writer }

/**
 * Puts rules in force, a draft or a version of before, if all that was taught of them holds. A seller's wait for the
 * operator's yes where the operator asks for it.
 * @throws LESSONS_FAIL; as `publishVersion` does
 */
export const publishRules = async (
  deps: TurnDependencies,
  { tenantId, member }: By,
  { id, revision }: Omit<Publishing, 'now'>,
): Promise<Became> => {
  await checkRelease(deps, { tenantId, member }, id, { isRollBack: revision === null })
  const now = deps.clock.now().toISOString()
  const { sellerId } = member
  const record = (tx: TenantTransaction, became: Became['became']): Promise<void> =>
    recordAudit(tx, {
      tenantId,
      at: now,
      by: member.id,
      act: revision === null ? 'rules.rolled-back' : 'rules.published',
      about: { kind: 'rules', id },
      details: { became, revision, sellerId: sellerId ?? null },
    })
  return deps.database.withTenant({ tenantId, sellerId }, async (tx) => {
    if (sellerId === undefined || !(await isReviewed(tx, sellerId))) {
      await publishVersion(tx, member, { id, revision, now })
      await record(tx, 'in-force')
      return { became: 'in-force' }
    }
    const held = await holdPublishable(tx, member, { id, revision, now })
    const asked = { policyId: id, revision: held.revision, askedBy: member.id, askedAt: now }
    await askForYes(tx, { id: deps.ids.next(), sellerId, ...asked })
    await record(tx, 'waiting')
    return { became: 'waiting' }
  })
}

/**
 * The operator's yes or no, once, by somebody else than whoever asked. What was taught and the limits are looked at once
 * more at the moment of the yes.
 * @throws NOT_FOUND, FORBIDDEN, ALREADY_DECIDED, LESSONS_FAIL, POLICY_REFUSED; DRAFT_CHANGED: it is not what was asked for;
 * INVALID_REQUEST for a no without its reason
 */
export const decideOnPublishing = async (
  deps: TurnDependencies,
  { tenantId, member }: By,
  { id, isGranted, why }: PublishingDecision & { id: string },
): Promise<void> => {
  const scope = { tenantId, sellerId: member.sellerId }
  const asked = await deps.database.withTenant(scope, (tx) => loadRequest(tx, id))
  requireRulesWriter(member, null)
  if (asked.askedBy === member.id) throw new CeladonError('FORBIDDEN')
  if (!isGranted && why === '') throw new CeladonError('INVALID_REQUEST')
  const writer: Writer = { ...builtIn('sellerMember'), id: asked.askedBy, sellerId: asked.sellerId }
  const now = deps.clock.now().toISOString()
  if (isGranted) await checkRelease(deps, { tenantId, member: writer }, asked.policyId)
  await deps.database.withTenant({ tenantId }, async (tx) => {
    await decideRequest(tx, { id, isGranted, why, memberId: member.id, now })
    await tellSeller(deps, tx, { sellerId: asked.sellerId, now, about: 'publishing' })
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: member.id,
      act: 'rules.decided-on',
      about: { kind: 'rules', id: asked.policyId },
      details: { isGranted, sellerId: asked.sellerId },
    })
    if (!isGranted) return
    const version = await findPolicyVersion(tx, asked.policyId)
    if (version?.revision !== asked.revision) throw new CeladonError('DRAFT_CHANGED')
    const revision = version.state === 'retired' ? null : asked.revision
    await publishVersion(tx, writer, { id: asked.policyId, revision, now })
  })
}
