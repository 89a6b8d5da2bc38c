import { orderActSchema, type Order, type OrderDesk, type OrderToActOn } from '@celadon/contract'
import { decidePossible, type Given } from '#policy'
import { readGivenFor, type MemberPlace } from './read-given-for.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** What the member who has the conversation may begin for its customer's orders. @throws NOT_FOUND, NOT_OWNER */
export const loadOrderDesk = async (deps: TurnDependencies, place: MemberPlace): Promise<OrderDesk> => {
  const { given } = await readGivenFor(deps, place)
  const { account, capabilities } = given.facts.shop
  return {
    orders: given.facts.orders.map((order) => toActOn(order, given)),
    methods: account.methods,
    coupons: (account.coupons ?? []).filter(({ usedFor }) => usedFor === null),
    canPickUp: capabilities?.includes('pick-up') ?? false,
    caps: [...(given.actor?.caps ?? [])],
  }
}

const toActOn = (order: Order, given: Given): OrderToActOn => {
  const { dealings, products } = given.facts.shop
  const dealing = dealings.find(({ orderId }) => orderId === order.externalId)
  const variantsOf = (productId: string) => products.find(({ id }) => id === productId)?.variants ?? []
  return {
    orderId: order.externalId,
    acts: orderActSchema.options.filter((kind) => decidePossible(kind, order, given).isPossible),
    shipTo: dealing?.shipTo ?? null,
    options: order.items.map(({ lineId, productId, sku }) => ({
      lineId,
      variants: variantsOf(productId).filter((variant) => variant.sku !== sku && variant.isAvailable),
    })),
    returns: dealing?.returns.filter(({ state }) => isUnderWay.has(state)) ?? [],
  }
}

const isUnderWay: ReadonlySet<string> = new Set(['requested', 'label-made', 'in-transit'])
