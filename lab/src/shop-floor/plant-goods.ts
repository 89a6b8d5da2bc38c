import type { Order } from '@celadon/contract'
import {
  recordBuyers,
  recordOrders,
  recordPayments,
  recordProducts,
  type ShopBuyer,
} from '@celadon/server/connectors/commerce/embedded-shop'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import type { Room } from './create-room.ts'
import { cardId, cny } from './goods.ts'

/** One buyer with one order of two pieces, and every word of others that stands in it. */
export type Planted = {
  buyerId: string
  number: string
  language: 'zh' | 'en'
  status: 'paid' | 'delivered'
  name: string
  address: string
  title: string
  /** The shop's own word for how far the order is, and what its carrier says. */
  note: string
  scan: string
}

const ids = createIds(systemClock, systemRandomness)
const dayMs = 86_400_000
const colour = { zh: '颜色', en: 'Colour' }
const both = (text: string) => ({ zh: text, en: text })

export const plantGoods = (database: Database, room: Room, planted: readonly Planted[]): Promise<void> =>
  database.withTenant({ tenantId: room.tenantId }, async (tx) => {
    const placedAt = new Date(systemClock.now().getTime() - 3 * dayMs).toISOString()
    await recordProducts(
      tx,
      planted.map((one) => ({
        ...productOf(one),
        sellerId: room.sellerId,
        description: both(one.title),
        options: [],
        price: cny(5000),
        image: 'cups',
      })),
    )
    await recordBuyers(tx, planted.map(buyerOf))
    const orders = planted.map((one) => orderOf(one, room.sellerId, placedAt))
    await recordOrders(
      tx,
      orders.map((order, at) => ({
        buyerId: planted[at]!.buyerId,
        order,
        dealing: {
          orderId: order.externalId,
          shipTo: addressOf(planted[at]!),
          returns: [],
          changes: { items: 0, address: 0, payment: 0 },
          compensations: [],
        },
      })),
    )
    await recordPayments(
      tx,
      orders.map(({ externalId }) => ({
        id: ids.next(),
        orderId: externalId,
        kind: 'payment' as const,
        methodId: cardId,
        amount: cny(10_000),
        at: placedAt,
      })),
    )
  })

const productOf = ({ number, title }: Planted) => ({
  id: `product-${number}`,
  title: both(title),
  category: 'ceramics',
  variants: [
    { sku: `${number}-blue`, value: { zh: '蓝色', en: 'blue' }, amountMinor: 5000 },
    { sku: `${number}-red`, value: { zh: '红色', en: 'red' }, amountMinor: 6000 },
  ].map(({ sku, value, amountMinor }) => ({
    sku,
    options: [{ name: colour, value }],
    price: cny(amountMinor),
    isAvailable: true,
  })),
})

const addressOf = ({ name, address }: Planted) => ({
  name,
  line1: address,
  line2: '',
  city: '杭州',
  region: '浙江',
  postcode: '310000',
  country: 'CN',
  phone: '',
})

const buyerOf = (one: Planted): ShopBuyer => ({
  externalId: one.buyerId,
  name: one.name,
  email: `${one.buyerId}@example.com`,
  language: one.language,
  role: 'buyer',
  sellerId: null,
  account: {
    tier: null,
    memberSince: null,
    methods: [{ id: cardId, kind: 'card', label: { zh: '银行卡', en: 'Card' }, lastFour: '4242', balance: null }],
    addresses: [addressOf(one)],
  },
})

const orderOf = (one: Planted, sellerId: string, placedAt: string): Order => {
  const { id, title, variants } = productOf(one)
  return {
    externalId: `order-${one.number}`,
    number: one.number,
    placedAt,
    seller: { id: sellerId, name: { zh: '商家', en: 'Seller' } },
    status: one.status,
    rawStatus: one.note,
    total: cny(10_000),
    items: [
      {
        lineId: 'l1',
        productId: id,
        sku: variants[0]!.sku,
        title,
        options: variants[0]!.options,
        quantity: 2,
        price: cny(5000),
      },
    ],
    shipments: one.status === 'delivered' ? [parcelOf(one, variants[0]!.sku, placedAt)] : [],
    refunds: [],
  }
}

const parcelOf = ({ number, scan }: Planted, sku: string, placedAt: string): Order['shipments'][number] => {
  const deliveredAt = new Date(Date.parse(placedAt) + 2 * dayMs).toISOString()
  return {
    id: `parcel-${number}`,
    carrier: { zh: '顺丰', en: 'SF' },
    trackingNumber: `SF${number}`,
    status: 'delivered',
    promised: null,
    deliveredAt,
    skus: [sku],
    trackingEvents: [{ at: deliveredAt, status: 'delivered', place: both('杭州'), text: both(scan) }],
  }
}
