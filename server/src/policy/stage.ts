import type { Order, OrderStage, OrderStatus } from '@celadon/contract'

/** How far an order has come, in the words policies use. */
export const stageOf = (order: Pick<Order, 'status'>): OrderStage => stages[order.status]

const stages: Record<OrderStatus, OrderStage> = {
  unpaid: 'unpaid',
  paid: 'open',
  packed: 'packed',
  shipped: 'shipped',
  late: 'shipped',
  lost: 'shipped',
  'partly-delivered': 'delivered',
  delivered: 'delivered',
  returned: 'closed',
  refunded: 'closed',
  cancelled: 'closed',
}
