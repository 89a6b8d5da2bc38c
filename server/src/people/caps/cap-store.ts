import type { MemberRole, Money, RefundCap } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** A member's own caps, and where they have none those of their role; one a currency. */
export const readCapsOf = async (
  tx: TenantTransaction,
  { id, role }: { id: string; role: MemberRole },
): Promise<Money[]> => {
  const caps = await listRefundCaps(tx)
  const own = caps.filter((cap) => cap.memberId === id)
  const others = caps.filter(
    (cap) =>
      cap.memberId === null && cap.role === role && !own.some(({ amount }) => amount.currency === cap.amount.currency),
  )
  return [...own, ...others].map(({ amount }) => amount)
}

export const listRefundCaps = async (tx: TenantTransaction): Promise<RefundCap[]> => {
  const rows = await tx.selectFrom('refund_caps').selectAll().orderBy('role').orderBy('member_id').execute()
  return rows.map((row) => ({
    role: row.role,
    memberId: row.member_id,
    amount: { amountMinor: row.amount_minor, currency: row.currency },
  }))
}

/** A member's own caps, which end; what they were. */
export const deleteCapsOf = async (tx: TenantTransaction, memberId: string): Promise<Money[]> => {
  const gone = await tx
    .deleteFrom('refund_caps')
    .where('member_id', '=', memberId)
    .returning(['amount_minor', 'currency'])
    .execute()
  return gone.map((row) => ({ amountMinor: row.amount_minor, currency: row.currency }))
}

/** The cap for this role or member in this currency, in the place of an earlier one. */
export const setRefundCap = async (
  tx: TenantTransaction,
  id: string,
  { role, memberId, amount: { amountMinor, currency } }: RefundCap,
): Promise<void> => {
  const isSame = sql<boolean>`role = ${role} and member_id is not distinct from ${memberId} and currency = ${currency}`
  await tx.deleteFrom('refund_caps').where(isSame).execute()
  await tx
    .insertInto('refund_caps')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id,
      role,
      member_id: memberId,
      amount_minor: amountMinor,
      currency,
    })
    .execute()
}
