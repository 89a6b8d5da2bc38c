import type { OwnServer } from './own-server.ts'

/** A buyer of the demo market as its shop knows them. */
export type MarketBuyer = { id: string; language: 'zh' | 'en'; orders: string[] }

export type Market = {
  tenantId: string
  inbox: { id: string; key: string; shopSecret: string }
  /** Those who have ordered something, most orders first. */
  buyers: MarketBuyer[]
}

/** What a shop would know by itself: its secret, its customers, their order numbers. */
export const readMarket = (server: Pick<OwnServer, 'asOwner'>): Promise<Market> =>
  server.asOwner(async (owner) => {
    const { rows: inboxes } = await owner.query<{ tenant_id: string; id: string; key: string; shop_secret: string }>(
      'select tenant_id, id, key, shop_secret from inboxes order by key limit 1',
    )
    const { rows: buyers } = await owner.query<MarketBuyer>(
      `select b.id, b.language, array_agg(o.number order by o.placed_at desc) as orders
       from shop_buyers b join shop_orders o on o.tenant_id = b.tenant_id and o.buyer_id = b.id
       where b.role = 'buyer' group by b.id, b.language order by count(*) desc, b.id`,
    )
    const inbox = inboxes[0]
    if (!inbox || buyers.length === 0) throw new Error('the demo market has no inbox or no buyers')
    return { tenantId: inbox.tenant_id, inbox: { id: inbox.id, key: inbox.key, shopSecret: inbox.shop_secret }, buyers }
  })
