import { recordBuyers, recordProducts } from '@celadon/server/connectors/commerce/embedded-shop'
import { systemClock } from '@celadon/server/platform/clock'
import { withOwner, type Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { cny, cup, giftBalance, startAt } from './goods.ts'

type Address = Parameters<typeof withOwner>[0]

/** Whom the effects are for. `buyers` are customers of ours and of the shop, each with a conversation. */
export type Town = {
  database: Database
  tenantId: string
  address: Address
  sellerId: string
  buyers: readonly { externalId: string; customerId: string; conversationId: string }[]
}

export const ids = createIds(systemClock, systemRandomness)

/** Enough that few wait for each other's account. */
const buyerCount = 64

export const plantTown = async (place: Pick<Town, 'database' | 'tenantId' | 'address'>): Promise<Town> => {
  const { database, tenantId, address } = place
  const sellerId = ids.next()
  const buyers = Array.from({ length: buyerCount }, (_, at) => ({
    externalId: `buyer-${at}`,
    customerId: ids.next(),
    conversationId: ids.next(),
  }))
  await withOwner(address, async (owner) => {
    const inboxId = ids.next()
    await owner.query(`insert into inboxes values ($1, $2, 'lab', '{"zh": "", "en": ""}', '{}', 'secret')`, [
      tenantId,
      inboxId,
    ])
    await owner.query(`insert into sellers values ($1, $2, '{"zh": "商家", "en": "Seller"}')`, [tenantId, sellerId])
    for (const buyer of buyers) {
      await owner.query(
        `insert into customers (tenant_id, id, role, external_id, language, created_at) values ($1, $2, 'buyer', $3, 'zh', now())`,
        [tenantId, buyer.customerId, buyer.externalId],
      )
      await owner.query(insertConversation, [tenantId, buyer.conversationId, inboxId, buyer.customerId])
    }
  })
  await database.withTenant({ tenantId }, async (tx) => {
    await recordProducts(tx, [
      { ...cup, sellerId, description: cup.title, options: [], price: cny(5000), image: 'cups' },
    ])
    await recordBuyers(
      tx,
      buyers.map(({ externalId }) => buyerOf(externalId)),
    )
  })
  return { ...place, sellerId, buyers }
}

const buyerOf = (externalId: string): Parameters<typeof recordBuyers>[1][number] => ({
  externalId,
  name: externalId,
  email: `${externalId}@example.com`,
  language: 'zh',
  role: 'buyer',
  sellerId: null,
  account: {
    tier: null,
    memberSince: startAt,
    methods: [
      { id: 'card', kind: 'card', label: { zh: '银行卡', en: 'Card' }, lastFour: null, balance: null },
      {
        id: 'gift',
        kind: 'gift-card',
        label: { zh: '礼品卡', en: 'Gift card' },
        lastFour: null,
        balance: cny(giftBalance),
      },
    ],
    addresses: [],
  },
})

const insertConversation = `insert into conversations (tenant_id, id, inbox_id, customer_id, language, status, owner_kind, epoch,
    owned_since, last_seq, last_public_seq, last_customer_seq, answered_seq, dialogue, last_text, last_author, last_at, sentiment,
    customer_read_public_seq, staff_read_public_seq, notified_public_seq, created_at)
  values ($1, $2, $3, $4, 'zh', 'open', 'assistant', 1, now(), 0, 0, 0, 0, '{}', '', 'system', now(), 0, 0, 0, 0, now())`
