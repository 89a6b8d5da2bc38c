import type { ShopFacts } from '@celadon/contract'

const nothing: ShopFacts = {
  account: { externalId: '', tier: null, memberSince: null, methods: [], addresses: [] },
  products: [],
  dealings: [],
  readAt: '2026-11-24T03:00:00.000Z',
}

/** A shop where nothing can be dealt with: no workflow is ever begun. */
export const noAfterSales = {
  readFacts: async (): Promise<ShopFacts> => nothing,
  workflowsOf: async (): Promise<[]> => [],
  runEffects: async (): Promise<'busy'> => 'busy',
}
