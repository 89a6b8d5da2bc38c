import type { Dealing, Order, OrderStatus, Payment, ReturnRequest, Shipment } from '@celadon/contract'
import type { ShopOrder } from '#connectors/commerce/embedded-shop'
import { toMoney } from './dollars.ts'
import type { RetailOrder } from './retail-db.ts'
import { toAddress } from './to-buyer.ts'
import { toOptions, toTitle } from './to-goods.ts'

/** What the file does not say of an order and its reader must. `placedAt` is made up, in the order of the customer's list. */
export type OrderGiven = { buyerName: string; seller: Order['seller']; placedAt: Date; newId: () => string }

export const toOrder = (retail: RetailOrder, given: OrderGiven): ShopOrder => ({
  buyerId: retail.user_id,
  order: {
    externalId: retail.order_id,
    number: retail.order_id,
    placedAt: given.placedAt.toISOString(),
    seller: given.seller,
    status: statuses[retail.status],
    rawStatus: retail.status,
    total: toMoney(retail.items.reduce((sum, item) => sum + item.price, 0)),
    items: retail.items.map((item, index) => ({
      lineId: lineIdOf(index),
      productId: item.product_id,
      sku: item.item_id,
      title: toTitle(item.name),
      options: toOptions(item.options),
      quantity: 1,
      price: toMoney(item.price),
    })),
    shipments: retail.fulfillments.map((fulfilment, index) => toShipment(retail, fulfilment, index, given)),
    refunds: retail.payment_history
      .filter((payment) => payment.transaction_type === 'refund')
      .map(({ amount }) => ({ amount: toMoney(amount), state: 'done', at: hoursAfter(given.placedAt, 1) })),
    milestones: [
      { code: 'paid', at: given.placedAt.toISOString() },
      ...(retail.status === 'cancelled' ? [{ code: 'cancelled' as const, at: hoursAfter(given.placedAt, 1) }] : []),
    ],
  },
  dealing: toDealing(retail, given),
})

/** In the order of the file, a second apart. */
export const toPayments = (retail: RetailOrder, given: OrderGiven): (Payment & { orderId: string })[] =>
  retail.payment_history.map((payment, index) => ({
    id: given.newId(),
    orderId: retail.order_id,
    kind: payment.transaction_type,
    methodId: payment.payment_method_id,
    amount: toMoney(payment.amount),
    at: new Date(given.placedAt.getTime() + index * 1000).toISOString(),
  }))

const statuses: Record<RetailOrder['status'], OrderStatus> = {
  pending: 'paid',
  'pending (item modified)': 'paid',
  processed: 'packed',
  delivered: 'delivered',
  cancelled: 'cancelled',
  'return requested': 'delivered',
  'exchange requested': 'delivered',
}

const lineIdOf = (index: number): string => `line-${index + 1}`

const toDealing = (retail: RetailOrder, given: OrderGiven): Omit<Dealing, 'payments'> => ({
  orderId: retail.order_id,
  shipTo: toAddress(retail.address, given.buyerName),
  returns: toRequests(retail, given),
  changes: { items: retail.status === 'pending (item modified)' ? 1 : 0, address: 0, payment: 0 },
  compensations: [],
})

const toRequests = (retail: RetailOrder, { newId, placedAt }: OrderGiven): ReturnRequest[] => {
  const base = {
    id: newId(),
    rmaNumber: `R${retail.order_id.replace(/\W/g, '')}`,
    state: 'requested' as const,
    requestedAt: hoursAfter(placedAt, 120),
  }
  if (retail.return_items) {
    const lines = linesOf(retail.return_items, retail)
    const back = lines.reduce((sum, { item }) => sum + item.price, 0)
    return [
      {
        ...base,
        kind: 'return',
        lines: lines.map(({ lineId }) => ({ lineId, quantity: 1 })),
        swaps: [],
        methodId: retail.return_payment_method_id ?? null,
        settlement: toMoney(-back),
      },
    ]
  }
  if (!retail.exchange_items) return []
  const lines = linesOf(retail.exchange_items, retail)
  return [
    {
      ...base,
      kind: 'exchange',
      lines: lines.map(({ lineId }) => ({ lineId, quantity: 1 })),
      swaps: lines.map(({ lineId }, index) => ({ lineId, newSku: retail.exchange_new_items?.[index] ?? '' })),
      methodId: retail.exchange_payment_method_id ?? null,
      settlement: toMoney(retail.exchange_price_difference ?? 0),
    },
  ]
}

/** The lines of these items; the same item twice is two lines. @throws when the order holds no such item */
const linesOf = (itemIds: readonly string[], { order_id, items }: RetailOrder) => {
  const taken = new Set<number>()
  return itemIds.map((itemId) => {
    const index = items.findIndex((item, at) => item.item_id === itemId && !taken.has(at))
    if (index < 0) throw new Error(`order ${order_id} holds no item ${itemId} to come back`)
    taken.add(index)
    return { lineId: lineIdOf(index), item: items[index]! }
  })
}

const toShipment = (
  { order_id, status }: RetailOrder,
  { tracking_id, item_ids }: RetailOrder['fulfillments'][number],
  index: number,
  { placedAt }: OrderGiven,
): Shipment => {
  const isDelivered = statuses[status] === 'delivered'
  const deliveredAt = isDelivered ? hoursAfter(placedAt, 96) : null
  return {
    id: `${order_id}-${index + 1}`,
    carrier: { zh: '快递', en: 'Carrier' },
    trackingNumber: tracking_id.join(' '),
    status: isDelivered ? 'delivered' : 'info-received',
    promised: null,
    deliveredAt,
    skus: item_ids,
    trackingEvents: deliveredAt
      ? [{ at: deliveredAt, status: 'delivered', place: null, text: { zh: '已签收', en: 'Delivered' } }]
      : [],
  }
}

const hoursAfter = (from: Date, hours: number): string => new Date(from.getTime() + hours * 3_600_000).toISOString()
