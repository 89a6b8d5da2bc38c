import type { SendChecks } from '@celadon/contract'
import { findSendChecks, saveSendChecks } from '#oversight/checks'
import { recordAudit } from '#platform/audit'
import { requireRulesWriter, type Writer } from '#policy/drafts'
import type { TurnDependencies } from './turn-dependencies.ts'

type By = { tenantId: string; member: Writer }

const nothing: SendChecks = { refundsAbove: null, exceptions: false, newRules: false }

/** What the reader's own side wants to see before it is said: the seller's, or for everybody else the operator's. */
export const showSendChecks = async (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, member: { sellerId } }: By,
): Promise<SendChecks> => {
  const kept = await deps.database.withTenant({ tenantId, sellerId }, (tx) => findSendChecks(tx, sellerId ?? null))
  const { refundsAbove, exceptions, newRules } = kept ?? nothing
  return { refundsAbove, exceptions, newRules }
}

/** Holds from the next reply on. @throws FORBIDDEN */
export const setSendChecks = async (
  deps: Pick<TurnDependencies, 'database' | 'clock'>,
  { tenantId, member }: By,
  checks: SendChecks,
): Promise<void> => {
  const sellerId = member.sellerId ?? null
  requireRulesWriter(member, sellerId)
  const kept = { ...checks, sellerId, authorId: member.id, now: deps.clock.now().toISOString() }
  await deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    await saveSendChecks(tx, kept)
    const { refundsAbove, exceptions, newRules } = checks
    await recordAudit(tx, {
      tenantId,
      at: kept.now,
      by: member.id,
      act: 'checks.set',
      about: sellerId === null ? { kind: 'workspace', id: tenantId } : { kind: 'seller', id: sellerId },
      details: {
        refundsAbove: refundsAbove?.amountMinor ?? null,
        currency: refundsAbove?.currency ?? null,
        exceptions,
        newRules,
      },
    })
  })
}
