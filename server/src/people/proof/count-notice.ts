import type { TenantTransaction } from '#platform/database'
import { takeAsk } from './ask-limit-store.ts'
import { hashFor, normaliseEmail } from './one-time-code.ts'

/**
 * Counts one mail that nobody asked for, or finds that the address had one from this tenant within the hour.
 * Of transactions that race for the same address, one is told yes.
 */
export const countNotice = (
  tx: TenantTransaction,
  notice: { email: string; now: string },
  secret: string,
): Promise<boolean> => {
  const keyHash = hashFor('claimed-address', normaliseEmail(notice.email), secret)
  return takeAsk(tx, [{ kind: 'notice-to', keyHash, most: 1, withinMs: 3600_000 }], notice.now)
}
