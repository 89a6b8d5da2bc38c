import type { EffectPlan, Order, Product } from '@celadon/contract'

export const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' })
export const startAt = '2026-11-25T04:00:00.000Z'
export const giftBalance = 1_000_000_000

const colour = { zh: '颜色', en: 'Colour' }

export const cup: Product = {
  id: 'cup',
  title: { zh: '茶杯', en: 'Cup' },
  category: 'ceramics',
  variants: [
    {
      sku: 'blue',
      options: [{ name: colour, value: { zh: '蓝色', en: 'blue' } }],
      price: cny(5000),
      isAvailable: true,
    },
    { sku: 'red', options: [{ name: colour, value: { zh: '红色', en: 'red' } }], price: cny(6000), isAvailable: true },
  ],
}

/** Two blue cups. */
export const orderOf = (externalId: string, sellerId: string, status: Order['status']): Order => ({
  externalId,
  number: externalId,
  placedAt: startAt,
  seller: { id: sellerId, name: { zh: '商家', en: 'Seller' } },
  status,
  rawStatus: status,
  total: cny(10_000),
  items: [
    {
      lineId: 'l1',
      productId: cup.id,
      sku: 'blue',
      title: cup.title,
      options: cup.variants[0]!.options,
      quantity: 2,
      price: cny(5000),
    },
  ],
  shipments: [],
  refunds: [],
})

/** What is dealt about one order: the state it must be in, and the effects of each of its runs. */
export type Deal = { status: Order['status']; runs: (orderId: string) => EffectPlan[][] }

export const deals: readonly Deal[] = [
  { status: 'paid', runs: (id) => [[cancel(id), money('refund', id, 'card', 10_000, 'whole')]] },
  {
    status: 'paid',
    runs: (id) => [
      [cancel(id), money('refund', id, 'card', 6000, 'whole'), money('refund', id, 'gift', 4000, 'whole/share:2')],
    ],
  },
  {
    status: 'paid',
    runs: (id) => [
      [
        money('charge', id, 'gift', 2000, 'change:1'),
        shop({ kind: 'change-items', orderId: id, swaps: [{ lineId: 'l1', newSku: 'red' }], methodId: 'gift' }, -2000),
      ],
    ],
  },
  {
    status: 'paid',
    runs: (id) => [
      [
        money('charge', id, 'gift', 10_000, 'payment:1/charge'),
        shop({ kind: 'change-payment', orderId: id, methodId: 'gift' }),
        money('refund', id, 'card', 10_000, 'payment:1/refund'),
      ],
    ],
  },
  {
    status: 'delivered',
    runs: (id) => [
      [
        giveBack(id, 2),
        { kind: 'label', orderId: id, paidBy: 'shop' },
        money('refund', id, 'card', 10_000, 'line:l1/unit:1'),
      ],
    ],
  },
  // The shop refuses what was charged for: the charge is given back, exactly once.
  {
    status: 'shipped',
    runs: (id) => [
      [
        money('charge', id, 'gift', 2000, 'change:1'),
        shop({ kind: 'change-items', orderId: id, swaps: [{ lineId: 'l1', newSku: 'red' }], methodId: 'gift' }, -2000),
      ],
    ],
  },
  {
    status: 'shipped',
    runs: (id) => [
      [
        money('charge', id, 'gift', 10_000, 'payment:1/charge'),
        shop({ kind: 'change-payment', orderId: id, methodId: 'gift' }),
        money('refund', id, 'card', 10_000, 'payment:1/refund'),
      ],
    ],
  },
  // Alike to the cent: once keys are forgotten, one must not be taken for the other.
  {
    status: 'delivered',
    runs: (id) => [1, 2].map((unit) => [giveBack(id, 1), money('refund', id, 'card', 5000, `line:l1/unit:${unit}`)]),
  },
]

const shop = (wish: Extract<EffectPlan, { kind: 'shop' }>['wish'], settlement = 0): EffectPlan => ({
  kind: 'shop',
  wish,
  settlement: cny(settlement),
})

const cancel = (orderId: string): EffectPlan => shop({ kind: 'cancel-order', orderId, reason: null }, 10_000)

const giveBack = (orderId: string, quantity: number): EffectPlan =>
  shop(
    { kind: 'return-items', orderId, reason: null, lines: [{ lineId: 'l1', quantity }], methodId: 'card' },
    quantity * 5000,
  )

const money = (
  kind: 'charge' | 'refund',
  orderId: string,
  methodId: string,
  amount: number,
  thing: string,
): EffectPlan => ({
  kind,
  orderId,
  methodId,
  amount: cny(amount),
  things: [`order:${orderId}/${thing}`],
})
