import type { Account, Coupon, Dealing, Order, Product } from '@celadon/contract'

/** An order as its transaction holds it. */
export type Held = { order: Order; dealing: Omit<Dealing, 'payments'> }

/** `coupons`: those of the buyer, where the act used one. */
export type Applied = Held & { rmaNumber: string | null; coupons?: Coupon[] }

/** What the shop knows beside the order, and the next id and RMA number, should they be needed. */
export type ShopNow = { account: Account; products: readonly Product[]; newId: () => string; newRmaNumber: string }
