import { issueChatToken } from '@celadon/server/people'
import { readMarket, type Market, type OwnServer } from '#own-server'

/** A conversation of a verified buyer, who comes from `address`; `orders` are the buyer's own. */
export type PreparedChat = { conversationId: string; token: string; address: string; orders: string[] }

/**
 * Conversations with `turns` past turns each, three entries a turn: what the customer said, the answer, and its hidden
 * explanation. They are written by SQL as the tables' owner, because saying it all would take an hour; everything that
 * is measured afterwards goes through the server, as its own role, with row-level security.
 */
export const prepareChats = async (server: OwnServer, count: number, turns: number): Promise<PreparedChat[]> => {
  const market = await readMarket(server)
  const ids = await writeChats(server, market, count, turns)
  const secret = await server.secret()
  const now = new Date()
  return Promise.all(
    ids.map(async ({ conversationId, customerId, buyerId }, index) => {
      const claims = { tenantId: market.tenantId, inboxId: market.inbox.id, customerId, conversationId }
      const { token } = await issueChatToken(claims, secret, now)
      const address = `10.2.${index >> 8}.${index & 255}`
      return {
        conversationId,
        token,
        address,
        orders: market.buyers.find((buyer) => buyer.id === buyerId)?.orders ?? [],
      }
    }),
  )
}

type Written = { conversationId: string; customerId: string; buyerId: string }

const writeChats = (server: OwnServer, market: Market, count: number, turns: number): Promise<Written[]> =>
  server.asOwner(async (owner) => {
    const buyerIds = market.buyers.map((buyer) => buyer.id)
    await owner.query(insertCustomers, [market.tenantId, buyerIds])
    const { rows } = await owner.query<Written>(insertConversations, [
      market.tenantId,
      market.inbox.id,
      buyerIds,
      count,
      turns,
    ])
    const written = rows.map((row) => row.conversationId)
    await owner.query(insertVerifications, [market.tenantId, written])
    await owner.query(insertEntries, [market.tenantId, written, turns])
    await owner.query(insertWords, [market.tenantId, written])
    await owner.query('vacuum analyze')
    return rows
  })

const insertCustomers = `
  insert into customers (tenant_id, id, role, external_id, seller_id, display_name, email, language, created_at)
  select b.tenant_id, gen_random_uuid(), b.role, b.id, b.seller_id, b.name, b.email, b.language, now()
  from shop_buyers b where b.tenant_id = $1 and b.id = any($2)
  on conflict do nothing`

const insertConversations = `
  with chosen as (
    select c.id, c.external_id, c.language, n from generate_series(1, $4::int) n
    join customers c on c.tenant_id = $1 and c.external_id = ($3::text[])[1 + n % cardinality($3::text[])]
  ), written as (
    insert into conversations (tenant_id, id, inbox_id, customer_id, language, status, owner_kind, owner_id, epoch,
      owned_since, last_seq, last_public_seq, last_customer_seq, answered_seq, dialogue, last_text, last_author, last_at,
      sentiment, customer_read_public_seq, staff_read_public_seq, notified_public_seq, created_at)
    select $1, gen_random_uuid(), $2, id, language, 'open', 'assistant', null, 1, now() - interval '1 day',
      $5::int * 3, $5::int * 2, $5::int * 3 - 2, $5::int * 3 - 2,
      '{"failures":0,"recentIntents":[],"pendingIntent":null,"pendingText":null,"focusOrderId":null,"hasOfferedPerson":false}',
      'On its way.', 'assistant', now() - interval '1 hour', 0, $5::int * 2, 0, $5::int * 2, now() - interval '1 day'
    from chosen returning id, customer_id
  )
  select w.id as "conversationId", w.customer_id as "customerId", c.external_id as "buyerId"
  from written w join customers c on c.tenant_id = $1 and c.id = w.customer_id`

const insertVerifications = `
  insert into verifications (tenant_id, id, conversation_id, customer_id, method, verified_at, expires_at)
  select tenant_id, gen_random_uuid(), id, customer_id, 'shop-token', now(), now() + interval '8 hours'
  from conversations where tenant_id = $1 and id = any($2::uuid[])`

/** Of each three entries the last is hidden. */
const insertEntries = `
  insert into entries (tenant_id, conversation_id, seq, public_seq, id, at, kind, author_kind, author_id, seller_id,
    client_message_id, body, body_hash)
  select c.tenant_id, c.id, s, case when s % 3 = 0 then null else s - (s - 1) / 3 end, gen_random_uuid(),
    c.created_at + s * interval '1 minute', case when s % 3 = 0 then 'turn' else 'message' end,
    case s % 3 when 1 then 'customer' when 2 then 'assistant' else 'system' end,
    case when s % 3 = 1 then c.customer_id end, null,
    case when s % 3 = 1 then 'past-message-' || s end, body, sha256(convert_to(body::text, 'utf8'))
  from conversations c cross join generate_series(1, $3::int * 3) s
  cross join lateral (select jsonb_build_object(
    'parts', case when s % 3 = 0 then '[]'::jsonb else
      jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('where is my parcel? ', 1 + s % 5))) end,
    'grounds', '[]'::jsonb, 'turn', null, 'authorName', null) as body) b
  where c.tenant_id = $1 and c.id = any($2::uuid[])`

/** What was said long ago has its words long since. */
const insertWords = `
  insert into entry_words (tenant_id, conversation_id, seq, at, words)
  select tenant_id, conversation_id, seq, at, array_to_tsvector(search_terms(words_of_entry(body)))
  from entries where tenant_id = $1 and conversation_id = any($2::uuid[]) and kind = 'message'
  on conflict do nothing`
