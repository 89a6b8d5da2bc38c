import type { TenantTransaction } from '#platform/database'
import { takeAsk } from './ask-limit-store.ts'
import { hashFor, normaliseEmail } from './one-time-code.ts'

/** Counts one letter of invitation, or finds that the address had five from this tenant within a day. */
export const countInvitation = (
  tx: TenantTransaction,
  letter: { email: string; now: string },
  secret: string,
): Promise<boolean> => {
  const keyHash = hashFor('claimed-address', normaliseEmail(letter.email), secret)
  return takeAsk(tx, [{ kind: 'invitation-to', keyHash, most: 5, withinMs: 24 * 3600_000 }], letter.now)
}
