import type { DeliveryStatus, OrderStatus } from '@celadon/contract'

/** The shop's words for where an order stands. */
export const statusNames = [
  '待付款',
  '已付款',
  '处理中',
  '已发货',
  '运输中',
  '已送达',
  '已签收',
  '已取消',
  '已退货',
  '已退款',
] as const
export type StatusName = (typeof statusNames)[number]

export const orderStatuses: Record<StatusName, OrderStatus> = {
  待付款: 'unpaid',
  已付款: 'paid',
  处理中: 'packed',
  已发货: 'shipped',
  运输中: 'shipped',
  已送达: 'delivered',
  已签收: 'delivered',
  已取消: 'cancelled',
  已退货: 'returned',
  已退款: 'refunded',
}

/** The word that was read, as long as the order stands there; else the first that says where it is now. */
export const statusNameOf = (status: OrderStatus, rawStatus: string): StatusName => {
  const kept = statusNames.find((name) => name === rawStatus && orderStatuses[name] === status)
  return kept ?? statusNames.find((name) => orderStatuses[name] === status) ?? otherwise[status] ?? '处理中'
}

const otherwise: Partial<Record<OrderStatus, StatusName>> = {
  late: '运输中',
  lost: '运输中',
  'partly-delivered': '运输中',
}

/** A carrier's word for a scan; what we do not know says that the parcel moves. */
export const deliveryStatusOf = (word: string | undefined): DeliveryStatus => scans[word ?? ''] ?? 'in-transit'

const scans: Readonly<Record<string, DeliveryStatus>> = {
  已付款: 'pending',
  已创建: 'info-received',
  派送中: 'out-for-delivery',
  已签收: 'delivered',
  已送达: 'delivered',
}
