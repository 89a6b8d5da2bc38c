import { randomUUID } from 'node:crypto'
import { openRetailShop, type RetailDb } from '@celadon/server/connectors/commerce/retail-file'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { createInbox, createTenant } from '@celadon/server/tenancy'

/** A workspace of its own with the shop in it, as it was in the file. */
export type ShopHouse = { tenantId: string; inbox: { key: string; shopSecret: string } }

const ids = createIds(systemClock, systemRandomness)

export const openShopHouse = async (database: Database, db: RetailDb, origin: string): Promise<ShopHouse> => {
  const tenantId = ids.next()
  const inbox = { key: randomUUID(), shopSecret: randomUUID() }
  const now = systemClock.now()
  await database.withTenant({ tenantId }, async (tx) => {
    await createTenant(
      tx,
      {
        id: tenantId,
        slug: `retail-${tenantId.slice(-12)}`,
        name: { zh: '零售店', en: 'Retail shop' },
        defaultLanguage: 'en',
        timeZone: 'America/New_York',
        openingHours: { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], holidays: [] },
        callBackWithinMinutes: 60,
      },
      { id: ids.next(), name: { zh: '人工客服', en: 'Customer care' } },
      now.toISOString(),
    )
    await createInbox(tx, { id: ids.next(), name: { zh: '网页', en: 'Website' }, allowedOrigins: [origin], ...inbox })
    await openRetailShop(tx, db, { now, newId: ids.next })
  })
  return { tenantId, inbox }
}
