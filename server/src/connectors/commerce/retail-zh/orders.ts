import type { Order, Payment } from '@celadon/contract'
import type { ShopOrder } from '#connectors/commerce/embedded-shop'
import type { OrderRow, Remainder } from '#connectors/commerce/whole-shop'
import { inChinese } from './goods.ts'
import { toAddress, toHome } from './homes.ts'
import { orderStatuses, statusNameOf } from './order-status.ts'
import { toShipment } from './parcels.ts'
import { wayNameOf, ways } from './pay-ways.ts'
import type { ZhOrder, ZhParcel } from './retail-zh-shop.ts'
import { toMoney, toYuan } from './yuan.ts'

/** What the file does not say of an order in one place, and its reader must. */
export type OrderGiven = {
  seller: Order['seller']
  placedAt: string
  parcel: ZhParcel | undefined
  titleOf: (productId: string) => string
  newId: () => string
}

export const toOrder = (zh: ZhOrder, { seller, placedAt, parcel, titleOf }: OrderGiven): ShopOrder => {
  const status = orderStatuses[zh.订单状态]
  const { 收货地址: home } = zh
  return {
    buyerId: zh.用户ID,
    order: {
      externalId: zh.订单ID,
      number: zh.订单ID,
      placedAt,
      seller,
      status,
      rawStatus: zh.订单状态,
      total: toMoney(zh.订单总金额),
      items: zh.订单商品列表.map((item, at) => ({
        lineId: `line-${at + 1}`,
        productId: item.商品ID,
        sku: item.商品ID,
        title: inChinese(titleOf(item.商品ID)),
        options: [],
        quantity: item.数量,
        price: toMoney(item.单价),
      })),
      shipments: parcel ? [toShipment(zh, parcel, status)] : [],
      refunds: [],
      milestones: status === 'unpaid' ? [] : [{ code: 'paid', at: placedAt }],
    },
    dealing: {
      orderId: zh.订单ID,
      shipTo: toAddress(home, { name: home.收件人姓名, phone: home.电话号码 }),
      returns: [],
      changes: { items: 0, address: 0, payment: 0 },
      compensations: [],
    },
  }
}

/** The file knows how an order is paid and not by which payments: one is made up for the whole of it. */
export const toPayment = (zh: ZhOrder, { placedAt, newId }: OrderGiven): (Payment & { orderId: string })[] =>
  zh.订单状态 === '待付款'
    ? []
    : [
        {
          id: newId(),
          orderId: zh.订单ID,
          kind: 'payment',
          methodId: ways[zh.支付方式].id,
          amount: toMoney(zh.订单总金额),
          at: placedAt,
        },
      ]

export const orderRemainder = (zh: ZhOrder, place: { platform: string; shop: string }): Remainder => {
  const { 用户ID: _, 订单ID: id, 订单状态: __, 订单总金额: ___, 订单商品列表: ____, 收货地址: home, ...rest } = zh
  return { kind: 'order', id, body: { ...place, district: home.区县, rest } }
}

type Kept = { district?: string; rest?: Partial<ZhOrder> }

/** `paidBy`: the way of the newest payment; of an order that is not paid, the way that was read. */
export const fromOrder = ({ buyerId, order, dealing }: OrderRow, paidBy: string | undefined, kept: Kept): ZhOrder => ({
  ...kept.rest,
  用户ID: buyerId,
  订单ID: order.externalId,
  订单状态: statusNameOf(order.status, order.rawStatus),
  订单总金额: toYuan(order.total),
  订单商品列表: order.items.map((item) => ({ 商品ID: item.sku, 单价: toYuan(item.price), 数量: item.quantity })),
  收货地址: {
    收件人姓名: dealing?.shipTo?.name ?? '',
    电话号码: dealing?.shipTo?.phone ?? '',
    ...toHome(dealing?.shipTo, kept.district ?? ''),
  },
  支付方式: wayNameOf(paidBy) ?? kept.rest?.支付方式 ?? '微信',
})
