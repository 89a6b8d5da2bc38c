import type { Order } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import { CeladonError } from '#platform/errors'
import type { VerifiedCustomer } from '#platform/verified-customer'
import type { CommercePort } from './commerce-port.ts'

/** The newest orders a turn looks at. */
const ordersPerCustomer = 50

/** Orders as they were at `readAt`, which is when the reading began. */
export type OrdersRead = { orders: Order[]; readAt: string }

export type OrderReader = {
  /** @throws TOKEN_EXPIRED when the proof of who asks has run out. */
  readOrders: (tenantId: string, who: VerifiedCustomer) => Promise<OrdersRead>
  /** The shop said that something changed: the next reading asks it again. */
  forget: (tenantId: string, externalId: string) => void
}

type Kept = { readAtMs: number; who: VerifiedCustomer; reading: Promise<OrdersRead> }

/**
 * Keeps each customer's orders for `ttlMs`, of at most `maxCustomers`. Readers at the same moment share one call to the
 * shop. A failed reading is kept for nobody.
 */
export const createOrderReader = (dependencies: {
  port: CommercePort
  clock: Clock
  ttlMs: number
  maxCustomers: number
}): OrderReader => {
  const { port, clock, ttlMs, maxCustomers } = dependencies
  const kept = new Map<string, Kept>()

  const startReading = (key: string, tenantId: string, who: VerifiedCustomer, now: Date): Promise<OrdersRead> => {
    const reading = port
      .listOrders(tenantId, who, ordersPerCustomer)
      .then((orders) => ({ orders, readAt: now.toISOString() }))
    kept.delete(key)
    kept.set(key, { readAtMs: now.getTime(), who, reading })
    reading.catch(() => {
      if (kept.get(key)?.reading === reading) kept.delete(key)
    })
    if (kept.size > maxCustomers) kept.delete(kept.keys().next().value!)
    return reading
  }

  return {
    readOrders: async (tenantId, who) => {
      const now = clock.now()
      if (new Date(who.expiresAt) <= now) throw new CeladonError('TOKEN_EXPIRED')
      const key = keyOf(tenantId, who.externalId)
      const known = kept.get(key)
      if (known && isSameView(known.who, who) && now.getTime() - known.readAtMs < ttlMs) return known.reading
      return startReading(key, tenantId, who, now)
    },
    forget: (tenantId, externalId) => {
      kept.delete(keyOf(tenantId, externalId))
    },
  }
}

/** Somebody who speaks for another seller than a moment ago must not see what was read for the first. */
const isSameView = (one: VerifiedCustomer, other: VerifiedCustomer): boolean =>
  one.role === other.role && one.sellerId === other.sellerId

const keyOf = (tenantId: string, externalId: string): string => `${tenantId} ${externalId}`
