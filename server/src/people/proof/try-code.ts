import type { TenantTransaction } from '#platform/database'
import { hashCode, isSameHash, normaliseCode } from './one-time-code.ts'
import { isTriedOut, maxTries, takeTry, useCode, type TakenTry } from './one-time-code-store.ts'
import { recordVerification } from './verification-store.ts'

/** `too-many-tries`: this code is spent, also when the last try just was. `expired`: over, used, or never asked for. */
export type CodeTried = 'verified' | 'wrong' | 'expired' | 'too-many-tries'

/**
 * Tries a code against the newest one of the conversation; the right one verifies its customer for 30 minutes.
 * Returns rather than throws, because the try must be saved: commit whatever the answer. `takeTry` is a parameter
 * only so that a test can show what a careless one lets through.
 */
export const tryCode = async (
  tx: TenantTransaction,
  tried: { conversationId: string; code: string; verificationId: string; now: string },
  secret: string,
  take: typeof takeTry = takeTry,
): Promise<CodeTried> => {
  const { conversationId, now } = tried
  const taken = await take(tx, conversationId, now)
  if (!taken) return (await isTriedOut(tx, conversationId, now)) ? 'too-many-tries' : 'expired'
  const customerId = fits(taken, tried.code, secret) ? taken.customerId : null
  if (customerId === null) return taken.tries >= maxTries ? 'too-many-tries' : 'wrong'
  await useCode(tx, taken.id, now)
  await recordVerification(tx, {
    id: tried.verificationId,
    conversationId,
    customerId,
    method: 'one-time-code',
    now,
    expiresAt: new Date(Date.parse(now) + verifiedForMs).toISOString(),
  })
  return 'verified'
}

const verifiedForMs = 30 * 60_000

const fits = (taken: TakenTry, typed: string, secret: string): boolean =>
  isSameHash(hashCode(normaliseCode(typed), taken.id, secret), taken.codeHash)
