import type { Localized, Order, ShopFacts } from '@celadon/contract'

const readAt = '2026-11-24T03:00:00.000Z'
const nothing: ShopFacts = {
  account: { externalId: '', tier: null, memberSince: null, methods: [], addresses: [] },
  products: [],
  dealings: [],
  readAt,
}

/** A shop without orders where nothing can be dealt with: no workflow is ever begun. */
export const noShop = {
  orders: {
    readOrders: async (): Promise<{ orders: Order[]; readAt: string }> => ({ orders: [], readAt }),
    forget: () => {},
  },
  afterSales: {
    readFacts: async (): Promise<ShopFacts> => nothing,
    receiveReturn: async (): Promise<void> => {},
    workflowsOf: async (): Promise<[]> => [],
    sentencesOf: async (): Promise<Map<string, Localized>> => new Map(),
    runEffects: async (): Promise<'busy'> => 'busy',
  },
  shopDesk: {
    listOrders: async (): Promise<Order[]> => [],
    listOrdersById: async (): Promise<Order[]> => [],
    readFacts: async (): Promise<undefined> => undefined,
    findProductId: async (): Promise<undefined> => undefined,
    findCurrency: async (): Promise<undefined> => undefined,
    listGroups: async (): Promise<{ categories: string[]; tiers: string[] }> => ({ categories: [], tiers: [] }),
  },
  pause: async (): Promise<void> => {},
}
