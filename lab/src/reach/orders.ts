import type { Order, OrderStatus } from '@celadon/contract'

const statuses: readonly OrderStatus[] = ['shipped', 'delivered', 'late', 'lost', 'unpaid', 'refunded']

/** A customer's orders, one in each state that is told about in its own way. */
export const orders: readonly Order[] = statuses.map((status, index) => ({
  externalId: `order-${index}`,
  number: String(40_012 + index),
  placedAt: '2026-11-20T03:00:00.000Z',
  seller: { id: 'seller', name: { zh: '山月茶铺', en: 'Shanyue Tea' } },
  status,
  rawStatus: status,
  total: { amountMinor: 12_800, currency: 'CNY' },
  items: [
    {
      lineId: `line-${index}`,
      productId: `product-${index}`,
      sku: `sku-${index}`,
      title: { zh: '蓝色茶杯', en: 'Blue cup' },
      options: [{ name: { zh: '颜色', en: 'Colour' }, value: { zh: '蓝色', en: 'Blue' } }],
      quantity: 1,
      price: { amountMinor: 12_800, currency: 'CNY' },
    },
  ],
  shipments: [],
  refunds: [],
}))
