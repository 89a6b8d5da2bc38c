import type { Dealing, Order, OrderItem, PaymentMethod, Policy, Product } from '@celadon/contract'
import type { Given } from './index.ts'
import { marketPolicy } from './index.ts'

export const now = new Date('2026-11-25T12:00:00.000Z')
export const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString()
export const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' })

const colour = { zh: '颜色', en: 'Colour' }
const variant = (sku: string, value: string, price: number, isAvailable = true) => ({
  sku,
  options: [{ name: colour, value: { zh: value, en: value } }],
  price: cny(price),
  isAvailable,
})

export const cup: Product = {
  id: 'cup',
  title: { zh: '杯子', en: 'Cup' },
  category: 'ceramics',
  variants: [
    variant('cup-blue', 'blue', 5000),
    variant('cup-red', 'red', 6000),
    variant('cup-gold', 'gold', 9000, false),
  ],
}
export const beans: Product = {
  id: 'beans',
  title: { zh: '咖啡豆', en: 'Beans' },
  category: 'food',
  variants: [variant('beans-1', '200 g', 8000)],
}

export const line = (product: Product, lineId: string, quantity = 1): OrderItem => ({
  lineId,
  productId: product.id,
  sku: product.variants[0]!.sku,
  title: product.title,
  options: product.variants[0]!.options,
  quantity,
  price: product.variants[0]!.price,
})

export const orderOf = (status: Order['status'], given: Partial<Order> = {}): Order => {
  const items = given.items ?? [line(cup, 'l1', 2)]
  return {
    externalId: 'o1',
    number: '40001',
    placedAt: daysAgo(6),
    seller: { id: 'seller-1', name: { zh: '商家', en: 'Seller' } },
    status,
    rawStatus: status,
    total: cny(items.reduce((sum, item) => sum + item.price.amountMinor * item.quantity, 0)),
    items,
    shipments: status === 'delivered' ? [parcel(items, daysAgo(3))] : [],
    refunds: [],
    ...given,
  }
}

export const parcel = (items: OrderItem[], deliveredAt: string | null): Order['shipments'][number] => ({
  id: 's1',
  carrier: { zh: '云雀', en: 'Lark' },
  trackingNumber: 'T1',
  status: deliveredAt ? 'delivered' : 'in-transit',
  promised: { from: daysAgo(5), to: daysAgo(4) },
  deliveredAt,
  skus: items.map((item) => item.sku),
  trackingEvents: [{ at: daysAgo(5), status: 'in-transit', place: null, text: { zh: '运输中', en: 'In transit' } }],
})

export const card: PaymentMethod = {
  id: 'card-1',
  kind: 'card',
  label: { zh: '银行卡', en: 'Card' },
  lastFour: '1234',
  balance: null,
}
export const giftCard: PaymentMethod = {
  id: 'gift-1',
  kind: 'gift-card',
  label: { zh: '礼品卡', en: 'Gift card' },
  lastFour: null,
  balance: cny(1500),
}

type Planted = {
  order?: Order
  dealing?: Partial<Dealing>
  tier?: string
  policies?: Policy[]
  rules?: Partial<Given['rules']>
}

export const givenFor = ({ order = orderOf('paid'), dealing = {}, tier, policies, rules }: Planted = {}): Given => ({
  facts: {
    orders: [order],
    shop: {
      account: { externalId: 'b1', tier: tier ?? null, memberSince: null, methods: [card, giftCard], addresses: [] },
      products: [cup, beans],
      dealings: [
        {
          orderId: order.externalId,
          shipTo: null,
          payments: [{ id: 'p1', kind: 'payment', methodId: 'card-1', amount: order.total, at: order.placedAt }],
          returns: [],
          changes: { items: 0, address: 0, payment: 0 },
          compensations: [],
          ...dealing,
        },
      ],
      readAt: now.toISOString(),
    },
  },
  rules: { policies: policies ?? [marketPolicy], exceptions: [], ...rules },
  proof: { method: 'shop-token', expiresAt: daysAgo(-1) },
  now,
})
