import { wishSchema, type Order, type Swap, type TrialWish, type Wish } from '@celadon/contract'
import type { WishFacts } from '#policy'

/** The wish that is tried; undefined when the order has nothing that it could be about. */
export const makeTrialWish = (trial: TrialWish, facts: WishFacts): Wish | undefined => {
  const order = facts.orders.find(({ externalId }) => externalId === trial.orderId)
  if (!order) return undefined
  const all = order.items.map(({ lineId, quantity }) => ({ lineId, quantity }))
  const lines = trial.lines.length === 0 ? all : trial.lines
  const made = wishSchema.safeParse({
    kind: trial.kind,
    orderId: trial.orderId,
    reason: trial.reason ?? (trial.kind === 'claim' ? 'damaged' : null),
    lines,
    swaps: swapsOf(order, new Set(lines.map(({ lineId }) => lineId)), facts),
    methodId: methodFor(trial.kind, order, facts),
    address: addressFor(order, facts),
    remedy: 'refund',
    ...(trial.hasPhoto && { evidence: ['tried'] }),
  })
  return made.success ? made.data : undefined
}

/** Each line for the first other option that can be had. */
const swapsOf = (order: Order, lineIds: ReadonlySet<string>, { shop }: WishFacts): Swap[] =>
  order.items
    .filter(({ lineId }) => lineIds.has(lineId))
    .flatMap(({ lineId, productId, sku }) => {
      const variants = shop.products.find(({ id }) => id === productId)?.variants ?? []
      const other = variants.find((variant) => variant.sku !== sku && variant.isAvailable)
      return other ? [{ lineId, newSku: other.sku }] : []
    })

/** Paid another way, or, for a difference in price, the way it was paid. */
const methodFor = (kind: TrialWish['kind'], order: Order, { shop }: WishFacts): string | null => {
  const payments = shop.dealings.find(({ orderId }) => orderId === order.externalId)?.payments ?? []
  const used = payments.find((payment) => payment.kind === 'payment')?.methodId
  if (kind === 'change-payment') return shop.account.methods.find(({ id }) => id !== used)?.id ?? null
  return kind === 'change-items' ? (used ?? null) : null
}

const addressFor = (order: Order, { shop }: WishFacts) =>
  shop.dealings.find(({ orderId }) => orderId === order.externalId)?.shipTo ?? shop.account.addresses[0] ?? anywhere

const anywhere = {
  name: 'A',
  line1: 'B 1',
  line2: '',
  city: 'C',
  region: '',
  postcode: '10000',
  country: 'CN',
  phone: '100',
}
