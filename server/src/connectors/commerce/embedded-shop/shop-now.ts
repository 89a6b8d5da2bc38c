import type { Account, Dealing, Order, Product } from '@celadon/contract'

/** An order as its transaction holds it. */
export type Held = { order: Order; dealing: Omit<Dealing, 'payments'> }

export type Applied = Held & { rmaNumber: string | null }

/** What the shop knows beside the order, and the next id and RMA number, should they be needed. */
export type ShopNow = { account: Account; products: readonly Product[]; newId: () => string; newRmaNumber: string }
