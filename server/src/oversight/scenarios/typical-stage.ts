import type { Localized, Order, OrderStatus, Product, Shipment, TypicalOrder } from '@celadon/contract'
import type { Stage } from '#platform/database'
import { anywhere } from './without-person.ts'

type Whose = { seller: Order['seller']; currency: string; now: Date }

/** A buyer with one such order: two cups, paid by card, as it stands at this moment. Pure. */
export const typicalStage = (what: TypicalOrder, { seller, currency, now }: Whose): Stage => {
  const { status, placedDaysAgo, parcel } = plans[what]
  const placedAt = daysFrom(now, -placedDaysAgo)
  const total = { amountMinor: 2 * unitMinor, currency }
  const order: Order = {
    externalId: 'rehearsed-order',
    number: '100001',
    placedAt,
    seller,
    status,
    rawStatus: status.toUpperCase(),
    total,
    items: [item(currency)],
    shipments: parcel ? [shipment(parcel, now)] : [],
    refunds: [],
  }
  const payments =
    status === 'unpaid' ? [] : [{ id: 'p1', kind: 'payment' as const, methodId: 'card', amount: total, at: placedAt }]
  return {
    kind: 'kept',
    orderId: order.externalId,
    now: null,
    orders: [order],
    shop: {
      account: {
        externalId: 'rehearsal',
        email: null,
        tier: null,
        memberSince: null,
        methods: [{ id: 'card', kind: 'card', label: { zh: '银行卡', en: 'Card' }, lastFour: null, balance: null }],
        addresses: [anywhere],
        coupons: [],
        membership: null,
      },
      products: [cup(currency)],
      dealings: [
        {
          orderId: order.externalId,
          shipTo: anywhere,
          payments,
          returns: [],
          changes: { items: 0, address: 0, payment: 0 },
          compensations: [],
        },
      ],
      capabilities: ['invoices'],
      readAt: now.toISOString(),
    },
  }
}

type Parcel = { status: Shipment['status']; promisedInDays: number; deliveredDaysAgo: number | null }
type Plan = { status: OrderStatus; placedDaysAgo: number; parcel: Parcel | null }

const plans: Record<TypicalOrder, Plan> = {
  unpaid: { status: 'unpaid', placedDaysAgo: 0, parcel: null },
  paid: { status: 'paid', placedDaysAgo: 1, parcel: null },
  'on-the-way': {
    status: 'shipped',
    placedDaysAgo: 3,
    parcel: { status: 'in-transit', promisedInDays: 2, deliveredDaysAgo: null },
  },
  late: {
    status: 'late',
    placedDaysAgo: 12,
    parcel: { status: 'in-transit', promisedInDays: -6, deliveredDaysAgo: null },
  },
  'just-arrived': {
    status: 'delivered',
    placedDaysAgo: 5,
    parcel: { status: 'delivered', promisedInDays: -1, deliveredDaysAgo: 2 },
  },
  'arrived-long-ago': {
    status: 'delivered',
    placedDaysAgo: 43,
    parcel: { status: 'delivered', promisedInDays: -39, deliveredDaysAgo: 40 },
  },
}

const dayMs = 86_400_000
const daysFrom = (now: Date, days: number): string => new Date(now.getTime() + days * dayMs).toISOString()

const unitMinor = 6_400
const title: Localized = { zh: '青瓷杯', en: 'Celadon cup' }
const colour: Localized = { zh: '颜色', en: 'Colour' }
const colours: readonly [string, Localized][] = [
  ['cup-green', { zh: '青色', en: 'green' }],
  ['cup-white', { zh: '白色', en: 'white' }],
]

const cup = (currency: string): Product => ({
  id: 'rehearsed-cup',
  title,
  category: '',
  variants: colours.map(([sku, value]) => ({
    sku,
    options: [{ name: colour, value }],
    price: { amountMinor: unitMinor, currency },
    isAvailable: true,
  })),
})

const item = (currency: string): Order['items'][number] => {
  const { sku, options, price } = cup(currency).variants[0]!
  return { lineId: 'rehearsed-line', productId: 'rehearsed-cup', sku, title, options, quantity: 2, price }
}

const shipment = ({ status, promisedInDays, deliveredDaysAgo }: Parcel, now: Date): Shipment => {
  const deliveredAt = deliveredDaysAgo === null ? null : daysFrom(now, -deliveredDaysAgo)
  return {
    id: 'rehearsed-parcel',
    carrier: { zh: '示例快递', en: 'Example Express' },
    trackingNumber: 'EX0000000001',
    status,
    promised: { from: daysFrom(now, promisedInDays - 1), to: daysFrom(now, promisedInDays) },
    deliveredAt,
    skus: [colours[0]![0]],
    trackingEvents: [
      {
        at: deliveredAt ?? daysFrom(now, Math.min(promisedInDays, 0) - 1),
        status,
        place: { zh: '杭州', en: 'Hangzhou' },
        text: status === 'delivered' ? { zh: '已签收', en: 'delivered' } : { zh: '运输中', en: 'in transit' },
      },
    ],
  }
}
