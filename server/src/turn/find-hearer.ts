import { findThirdParty } from '#conversation/stepping-in'
import { findVerifiedCustomer } from '#people'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * The seller who joined and hears these words; null: nobody, also where they name an order of the buyer's that is another
 * seller's, or where the shop cannot say whose it is.
 */
export const findHearer = async (
  { database, clock, orders, log }: Pick<TurnDependencies, 'database' | 'clock' | 'orders' | 'log'>,
  { tenantId, conversationId }: { tenantId: string; conversationId: string },
  words: string,
): Promise<string | null> => {
  const { sellerId, verified } = await database.withTenant({ tenantId }, async (tx) => {
    const joined = await findThirdParty(tx, conversationId)
    const now = clock.now().toISOString()
    return {
      sellerId: joined,
      verified: joined === null ? undefined : await findVerifiedCustomer(tx, conversationId, now),
    }
  })
  if (sellerId === null || !verified) return sellerId
  try {
    const read = await orders.readOrders(tenantId, verified)
    const names = namedIn(words)
    return read.orders.some(({ number, seller }) => seller.id !== sellerId && names(number)) ? null : sellerId
  } catch (error) {
    log.warn({ error, tenantId }, 'the shop could not be read; a seller who joined does not hear what was said')
    return null
  }
}

/** Whether a number stands in the words, and not only as a part of a longer one. */
const namedIn = (words: string): ((number: string) => boolean) => {
  const plain = ` ${plainOf(words)} `
  return (number) =>
    plain.split(plainOf(number)).some((before, at, all) => {
      const after = all[at + 1]
      return after !== undefined && !/[a-z0-9]$/.test(before) && !/^[a-z0-9]/.test(after)
    })
}

const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase()
