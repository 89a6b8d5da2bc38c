import type { Dealing, Order, Payment } from '@celadon/contract'
import { toDollars } from './dollars.ts'
import { toRetailAddress } from './from-buyer.ts'
import type { RetailOrder } from './retail-db.ts'
import type { OrderRow } from '#connectors/commerce/whole-shop'

export const toRetailOrder = (
  { buyerId, order, dealing }: OrderRow,
  payments: readonly Pick<Payment, 'kind' | 'methodId' | 'amount'>[],
): RetailOrder => ({
  order_id: order.externalId,
  user_id: buyerId,
  address: toRetailAddress(dealing?.shipTo),
  items: order.items.map((item) => ({
    name: item.title.en,
    product_id: item.productId,
    item_id: item.sku,
    price: toDollars(item.price),
    options: Object.fromEntries(item.options.map(({ name, value }) => [name.en, value.en])),
  })),
  status: statusOf(order, dealing),
  fulfillments: order.shipments.map(({ trackingNumber, skus }) => ({
    tracking_id: trackingNumber.split(' '),
    item_ids: skus,
  })),
  payment_history: payments.map(({ kind, amount, methodId }) => ({
    transaction_type: kind,
    amount: toDollars(amount),
    payment_method_id: methodId,
  })),
  ...takenBack(order, dealing),
})

type Known = Omit<Dealing, 'payments'> | null

const requestOf = (dealing: Known) => dealing?.returns.findLast((request) => request.state !== 'cancelled')

const statusOf = ({ status }: Order, dealing: Known): RetailOrder['status'] => {
  if (status === 'delivered') {
    const request = requestOf(dealing)
    return request ? (request.kind === 'return' ? 'return requested' : 'exchange requested') : 'delivered'
  }
  if (status === 'packed') return 'processed'
  if (status === 'cancelled') return 'cancelled'
  return (dealing?.changes.items ?? 0) > 0 ? 'pending (item modified)' : 'pending'
}

/** The shape has room for one return or exchange of an order: the last. */
const takenBack = (order: Order, dealing: Known): Partial<RetailOrder> => {
  const request = requestOf(dealing)
  if (!request) return {}
  const skuOf = (lineId: string): string => order.items.find((item) => item.lineId === lineId)?.sku ?? ''
  const itemIds = request.lines.map(({ lineId }) => skuOf(lineId))
  if (request.kind === 'return')
    return {
      return_items: itemIds,
      ...(request.methodId !== null && { return_payment_method_id: request.methodId }),
    }
  return {
    exchange_items: itemIds,
    exchange_new_items: request.swaps.map((swap) => swap.newSku),
    ...(request.methodId !== null && { exchange_payment_method_id: request.methodId }),
    exchange_price_difference: toDollars(request.settlement),
  }
}
