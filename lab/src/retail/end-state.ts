import { exportRetail, type RetailDb } from '@celadon/server/connectors/commerce/retail-file'
import type { Database } from '@celadon/server/platform/database'

export const readShop = (database: Database, tenantId: string): Promise<RetailDb> =>
  database.withTenant({ tenantId }, exportRetail)

/** A customer's orders and what lies on their ways to pay, so that equal states are equal texts. */
export const stateOf = (db: RetailDb, userId: string): string => {
  const user = db.users[userId]
  const orders = (user?.orders ?? []).map((id) => sorted(db.orders[id]))
  return JSON.stringify(withSortedKeys([user, orders]))
}

/** Which things come back is what counts, not in which order they were named. */
const sorted = (order: RetailDb['orders'][string] | undefined): unknown => {
  if (!order) return undefined
  const { exchange_items, exchange_new_items, return_items, ...rest } = order
  return {
    ...rest,
    return_items: return_items?.toSorted(),
    exchanged: exchange_items?.map((id, index) => `${id} to ${exchange_new_items?.[index]}`).toSorted(),
  }
}

const withSortedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedKeys(inner)]))
}
