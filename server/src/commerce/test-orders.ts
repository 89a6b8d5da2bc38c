import type { DeliveryStatus, Order, Shipment, TrackingEvent } from '@celadon/contract'
import type { VerifiedCustomer } from '#platform/verified-customer'

export const now = new Date('2026-11-24T04:00:00.000Z')

/** That many days before `now`; negative: after. */
export const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString()

const money = (amountMinor: number) => ({ amountMinor, currency: 'CNY' })

export const scan = (status: DeliveryStatus, days: number): TrackingEvent => ({
  at: daysAgo(days),
  status,
  place: null,
  text: { zh: '轨迹', en: 'scan' },
})

export const parcel = (changes: Partial<Shipment> = {}): Shipment => ({
  id: 'parcel-1',
  carrier: { zh: '云雀快递', en: 'Lark Express' },
  trackingNumber: 'LK473124829CN',
  status: 'in-transit',
  promised: { from: daysAgo(-1), to: daysAgo(-2) },
  estimated: null,
  deliveredAt: null,
  skus: ['cup'],
  trackingEvents: [scan('info-received', 3), scan('in-transit', 2)],
  ...changes,
})

export const delivered = (changes: Partial<Shipment> = {}): Shipment =>
  parcel({
    status: 'delivered',
    deliveredAt: daysAgo(1),
    trackingEvents: [
      scan('info-received', 3),
      scan('in-transit', 2),
      scan('out-for-delivery', 1),
      scan('delivered', 1),
    ],
    ...changes,
  })

export const order = (changes: Partial<Order> = {}): Order => ({
  externalId: 'order-1',
  number: '40012',
  placedAt: daysAgo(5),
  seller: { id: 'seller-1', name: { zh: '窑与叶', en: 'Kiln & Leaf' } },
  status: 'shipped',
  rawStatus: 'ON_ITS_WAY',
  total: money(16_800),
  items: ['cup', 'bowl'].map((sku) => ({
    lineId: sku,
    productId: sku,
    sku,
    title: { zh: sku, en: sku },
    options: [],
    quantity: 1,
    price: money(8_400),
  })),
  shipments: [parcel({ skus: ['cup', 'bowl'] })],
  refunds: [],
  milestones: [
    { code: 'paid', at: daysAgo(5) },
    { code: 'packed', at: daysAgo(4) },
  ],
  ...changes,
})

export const refund = (state: 'pending' | 'done' | 'failed', days: number): Order['refunds'][number] => ({
  amount: money(16_800),
  state,
  at: daysAgo(days),
})

export const customer = (changes: Partial<VerifiedCustomer> = {}): VerifiedCustomer =>
  ({
    customerId: 'customer-1',
    externalId: 'buyer-1',
    role: 'buyer',
    sellerId: null,
    name: null,
    email: null,
    method: 'shop-token',
    expiresAt: daysAgo(-1),
    ...changes,
  }) as VerifiedCustomer
