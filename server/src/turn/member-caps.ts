import type { Money } from '@celadon/contract'
import { listRefundCaps, readCapsOf } from '#people/caps'
import type { Member } from '#people/members'
import { recordAudit } from '#platform/audit'
import { isoNow } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { TurnDependencies } from './turn-dependencies.ts'

/** That these caps of their own ended, each with an entry of the audit. Last of all: the audit is held from then on. */
export const recordCapsEnded = async (
  { clock }: Pick<TurnDependencies, 'clock'>,
  tx: TenantTransaction,
  { tenantId, byId, memberId }: { tenantId: string; byId: string; memberId: string },
  ended: readonly Money[],
): Promise<void> => {
  for (const { amountMinor, currency } of ended)
    await recordAudit(tx, {
      tenantId,
      at: isoNow(clock),
      by: byId,
      act: 'cap.set',
      about: { kind: 'member', id: memberId },
      details: { amountMinor: null, currency, before: amountMinor },
    })
}

/**
 * Whose refund cap counts for one is for others to say. Whoever manages people by a built-in role, which is an admin, may be
 * less than that by themselves, where it gives them no higher cap in any currency.
 * @throws FORBIDDEN
 */
export const checkStepsDown = async (
  tx: TenantTransaction,
  by: Member,
  { role }: Pick<Member, 'role'>,
): Promise<void> => {
  if (by.ownRole !== null) throw new CeladonError('FORBIDDEN')
  const had = await readCapsOf(tx, by)
  const wouldHave = (await listRefundCaps(tx)).filter((cap) => cap.memberId === null && cap.role === role)
  for (const { amount } of wouldHave) {
    const before = had.find(({ currency }) => currency === amount.currency)?.amountMinor ?? 0
    if (amount.amountMinor > before) throw new CeladonError('FORBIDDEN')
  }
}
