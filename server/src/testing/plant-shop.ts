import type { Account, Coupon, Order, Product } from '@celadon/contract'
import type pg from 'pg'
import { systemClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import type { TestTenant } from './create-test-tenant.ts'

const ids = createIds(systemClock, systemRandomness)
const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' })
const colour = { zh: '颜色', en: 'Colour' }
const title = { zh: '茶杯', en: 'Cup' }

/** A cup in three colours, the third of them sold out. */
export const testProduct: Product = {
  id: 'cup',
  title,
  category: 'ceramics',
  variants: (
    [
      ['cup-blue', { zh: '蓝色', en: 'blue' }, 5000, true],
      ['cup-red', { zh: '红色', en: 'red' }, 6000, true],
      ['cup-gold', { zh: '金色', en: 'gold' }, 9000, false],
    ] as const
  ).map(([sku, value, price, isAvailable]) => ({
    sku,
    options: [{ name: colour, value }],
    price: cny(price),
    isAvailable,
  })),
}

const coupon = (code: string, off: number, minimum: number, expiresAt: string | null): Coupon => ({
  code,
  title: { zh: `减 ${off / 100}`, en: `${off / 100} off` },
  off: cny(off),
  minimum: cny(minimum),
  expiresAt,
  usedFor: null,
})

/** A card, a gift card with 60 yuan on it, a coupon of 10 yuan, and one that has run out. */
export const testAccount: Omit<Account, 'externalId'> = {
  tier: null,
  memberSince: null,
  methods: [
    { id: 'card-1', kind: 'card', label: { zh: '银行卡', en: 'Card' }, lastFour: '4242', balance: null },
    { id: 'gift-1', kind: 'gift-card', label: { zh: '礼品卡', en: 'Gift card' }, lastFour: null, balance: cny(6000) },
  ],
  addresses: [],
  coupons: [coupon('WELCOME10', 1000, 5000, null), coupon('OLD20', 2000, 5000, '2026-11-01T00:00:00.000Z')],
}

/**
 * The shop's record of a buyer (the tenant's own customer unless named), with a paid order of two blue cups, and the
 * product they are of. `order` overrides what the order says.
 */
export const plantTestOrder = async (
  ownerAddress: pg.PoolConfig,
  tenant: TestTenant,
  given: { buyerId?: string; order?: Partial<Order> } = {},
): Promise<Order> => {
  const buyerId = given.buyerId ?? `buyer-${tenant.inboxKey}`
  const order = { ...paidOrder(tenant), ...given.order }
  const total = [order.total.amountMinor, order.total.currency]
  await withOwner(ownerAddress, async (owner) => {
    const plant = (text: string, values: unknown[]) => owner.query(`${text} on conflict do nothing`, values)
    await plant(
      `insert into shop_products (tenant_id, id, seller_id, title, description, options, price_minor, currency, image,
        category, variants) values ($1, 'cup', $2, $3, $3, '[]', 5000, 'CNY', 'cups', 'ceramics', $4)`,
      [tenant.tenantId, tenant.sellerId, JSON.stringify(title), JSON.stringify(testProduct.variants)],
    )
    await plant(
      `insert into shop_buyers (tenant_id, id, name, email, language, role, account)
        values ($1, $2, $2, $2 || '@example.com', 'zh', 'buyer', $3)`,
      [tenant.tenantId, buyerId, JSON.stringify(testAccount)],
    )
    await plant(
      `insert into shop_orders (tenant_id, id, number, buyer_id, placed_at, body) values ($1, $2, $3, $4, $5, $6)`,
      [tenant.tenantId, order.externalId, order.number, buyerId, order.placedAt, JSON.stringify(order)],
    )
    await plant(
      `insert into shop_payments (tenant_id, id, key, order_id, kind, method_id, amount_minor, currency, at)
        values ($1, $2, 'paid ' || $3, $3, 'payment', 'card-1', $4, $5, $6)`,
      [tenant.tenantId, ids.next(), order.externalId, ...total, order.placedAt],
    )
  })
  return order
}

const paidOrder = ({ sellerId }: TestTenant): Order => {
  const externalId = ids.next()
  const [blue] = testProduct.variants
  return {
    externalId,
    number: externalId.slice(-12),
    placedAt: '2026-11-20T08:00:00.000Z',
    seller: { id: sellerId, name: { zh: '商家', en: 'Seller' } },
    status: 'paid',
    rawStatus: 'AWAITING_PACKING',
    total: cny(10_000),
    items: [
      {
        lineId: 'l1',
        productId: 'cup',
        sku: blue!.sku,
        title,
        options: blue!.options,
        quantity: 2,
        price: blue!.price,
      },
    ],
    shipments: [],
    refunds: [],
    milestones: [],
  }
}
