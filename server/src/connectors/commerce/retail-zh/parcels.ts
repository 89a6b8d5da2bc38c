import type { OrderStatus, Shipment } from '@celadon/contract'
import type { ZhOrder, ZhParcel } from './retail-zh-shop.ts'
import { deliveryStatusOf } from './order-status.ts'
import { inChinese } from './goods.ts'
import { toInstant } from './yuan.ts'

/** A parcel has come when its order has: the file gives a time of arrival to some that are not packed yet. */
export const toShipment = (order: ZhOrder, parcel: ZhParcel, status: OrderStatus): Shipment => {
  const expected = toInstant(parcel.预计送达时间)
  const scans = parcel.物流轨迹
  const last = scans.at(-1)
  const arrivedAt = parcel.实际送达时间 ?? last?.时间 ?? parcel.预计送达时间
  const isDelivered = status === 'delivered'
  return {
    id: `${order.订单ID}-1`,
    carrier: carriers[parcel.物流公司] ?? inChinese(parcel.物流公司),
    trackingNumber: parcel.物流单号,
    status: isDelivered ? 'delivered' : last ? deliveryStatusOf(last.状态 ?? last.status) : 'pending',
    promised: { from: expected, to: expected },
    deliveredAt: isDelivered ? toInstant(arrivedAt) : null,
    skus: order.订单商品列表.map((item) => item.商品ID),
    trackingEvents: scans.map((scan) => ({
      at: toInstant(scan.时间),
      status: deliveryStatusOf(scan.状态 ?? scan.status),
      place: scan.位置 === null ? null : inChinese(scan.位置),
      text: inChinese(scan.描述),
    })),
  }
}

const carriers: Readonly<Record<string, { zh: string; en: string }>> = {
  京东快递: { zh: '京东快递', en: 'JD Logistics' },
}
