import type { RetailDb, RetailOrder } from '@celadon/server/connectors/commerce/retail-file'
import type { Action, Goal, NamedGood, NamedSwap } from './goal.ts'
import { toAddress } from './parse-grammar.ts'

/** What a customer wants who would be content with these actions. Actions that only look something up want nothing. */
export const goalsOfActions = (actions: readonly Action[], db: RetailDb): Goal[] =>
  actions.flatMap((action) => goalOf(action, db) ?? [])

const goalOf = ({ name, arguments: given }: Action, db: RetailDb): Goal | undefined => {
  const text = (key: string): string => (typeof given[key] === 'string' ? given[key] : '')
  const orderId = text('order_id')
  const methodId = text('payment_method_id')
  switch (name) {
    case 'cancel_pending_order': {
      const isMistake = text('reason') === 'ordered by mistake'
      return { kind: 'cancel', orderId, reason: isMistake ? 'ordered-by-mistake' : 'no-longer-needed' }
    }
    case 'return_delivered_order_items':
      return { kind: 'return', orderId, methodId, goods: goodsOf(idsIn(given, 'item_ids'), db.orders[orderId], db) }
    case 'exchange_delivered_order_items':
      return { kind: 'exchange', orderId, methodId, swaps: swapsOf(given, db.orders[orderId], db) }
    case 'modify_pending_order_items':
      return { kind: 'change-items', orderId, methodId, swaps: swapsOf(given, db.orders[orderId], db) }
    case 'modify_pending_order_payment':
      return { kind: 'change-payment', orderId, methodId }
    case 'modify_pending_order_address':
      return { kind: 'change-address', orderId, address: toAddress(given) }
    case 'modify_user_address':
      return { kind: 'profile-address', address: toAddress(given) }
    default:
      return undefined
  }
}

export const idsIn = (given: Action['arguments'], key: string): string[] => {
  const ids = given[key]
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** The options are named only where the order holds another thing of that name. */
const goodsOf = (itemIds: readonly string[], order: RetailOrder | undefined, db: RetailDb): NamedGood[] =>
  itemIds.map((itemId) => {
    const known = order?.items.find((item) => item.item_id === itemId) ?? variantOf(itemId, db)
    const title = known?.name ?? 'item'
    const isAlone = (order?.items.filter((item) => item.name === title).length ?? 0) < 2
    return { title, options: isAlone ? null : (known?.options ?? null) }
  })

const swapsOf = (given: Action['arguments'], order: RetailOrder | undefined, db: RetailDb): NamedSwap[] => {
  const newIds = idsIn(given, 'new_item_ids')
  return goodsOf(idsIn(given, 'item_ids'), order, db).map((good, index) => {
    const old = order?.items.find((item) => item.item_id === idsIn(given, 'item_ids')[index])?.options ?? {}
    const next = variantOf(newIds[index] ?? '', db)?.options ?? {}
    const changes = Object.fromEntries(Object.entries(next).filter(([name, value]) => old[name] !== value))
    return { title: good.title, options: old, changes }
  })
}

export const variantOf = (
  itemId: string,
  db: RetailDb,
): { name: string; options: Record<string, string>; price: number } | undefined => {
  for (const { name, variants } of Object.values(db.products)) {
    const variant = variants[itemId]
    if (variant) return { name, options: variant.options, price: variant.price }
  }
  return undefined
}
