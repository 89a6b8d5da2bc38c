import type { Order, ShopFacts } from '@celadon/contract'

/** Whose shop is looked at; with a seller, their goods only. */
export type DeskScope = { tenantId: string; sellerId?: string | undefined }

/**
 * What members may look at in a shop without its customer being there: to try rules on an order, to name one in an
 * exception, to decide on what waits for a yes. Nothing is done through it, and no customer's words ever reach it.
 */
export type ShopDesk = {
  /** Newest first. `number`: as staff know it, or the beginning of it. */
  listOrders: (scope: DeskScope, wanted: { number?: string | undefined; limit: number }) => Promise<Order[]>
  listOrdersById: (scope: DeskScope, ids: readonly string[]) => Promise<Order[]>
  /** All that a ruling on this order rests on: its buyer's orders too. For rulings only, whoever asks. */
  readFacts: (scope: DeskScope, orderId: string) => Promise<{ orders: Order[]; shop: ShopFacts } | undefined>
  /** By its id or its whole title in either language. */
  findProductId: (scope: DeskScope, name: string) => Promise<string | undefined>
  /** What most of the goods are sold in; undefined: there are none. */
  findCurrency: (scope: DeskScope) => Promise<string | undefined>
  /** The shop's own words for kinds of goods and of members. */
  listGroups: (scope: DeskScope) => Promise<{ categories: string[]; tiers: string[] }>
}
