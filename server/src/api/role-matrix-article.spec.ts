import type { TestTenant } from '#testing'
import type { Plant } from './role-matrix-plants.spec.ts'
import { asOwner, type TestServer } from './test-server.spec.ts'

/**
 * The id of an article with a draft and a kept question of the same id. A seller's member's own is their seller's, and
 * what is foreign to them is another seller's; for the operator's people it is another workspace's.
 */
export const plantArticle: Plant = async (server, { tenant: own, sellerId }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const isForeign = object === 'foreign'
  const { tenantId } = isForeign && !sellerId ? otherOf(server, own) : own
  const seller = sellerId && isForeign ? otherSeller(own, sellerId) : (sellerId ?? null)
  const words = [
    { zh: '', en: `Cups ${id}` },
    { zh: '', en: 'Cups are fired twice.' },
    { zh: [], en: [] },
  ]
  const texts = words.map((each) => JSON.stringify(each))
  await asOwner(
    server,
    `insert into articles (tenant_id, id, version, slug, audience, seller_id, title, body, keywords, published_at, is_current)
     values ($1, $2::uuid, 1, $2::uuid::text, 'buyers', $3, $4, $5, $6, now(), true)`,
    [tenantId, id, seller, ...texts],
  )
  await asOwner(
    server,
    `insert into article_drafts (tenant_id, article_id, seller_id, slug, audience, title, body, keywords, based_on, revision, saved_at)
     values ($1, $2::uuid, $3, $2::uuid::text, 'buyers', $4, $5, $6, 1, 1, now())`,
    [tenantId, id, seller, ...texts],
  )
  await asOwner(
    server,
    `insert into article_questions (tenant_id, id, article_id, seller_id, question, language, made_at)
     values ($1, $2, $2, $3, $4, 'en', now())`,
    [tenantId, id, seller, `fired twice cups ${id}`],
  )
  return id
}

/** An import under way, whose as an article is. */
export const plantImport: Plant = async (server, { tenant: own, sellerId }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const isForeign = object === 'foreign'
  const { tenantId, adminId } = isForeign && !sellerId ? otherOf(server, own) : own
  const seller = sellerId && isForeign ? otherSeller(own, sellerId) : (sellerId ?? null)
  await asOwner(
    server,
    `insert into article_imports (tenant_id, id, seller_id, author_id, kind, source, audience, publishes, state, asked_at, due_at)
     values ($1, $2, $3, $4, 'csv', 'a.csv', 'buyers', false, 'running', now(), now())`,
    [tenantId, id, seller, adminId],
  )
  return id
}

export const plantGap: Plant = async (server, { tenant: own }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId } = object === 'foreign' ? otherOf(server, own) : own
  await asOwner(
    server,
    `insert into knowledge_gaps (tenant_id, id, question, language, audience, terms, askings, first_asked_at, last_asked_at, state)
     values ($1, $2, 'are cups fired twice', 'en', 'buyers', '{cup}', 1, now(), now(), 'open')`,
    [tenantId, id],
  )
  return id
}

const otherOf = (server: TestServer, own: TestTenant): TestTenant =>
  own === server.tenant ? server.otherTenant : server.tenant

const otherSeller = ({ sellerId, otherSellerId }: TestTenant, own: string): string =>
  own === sellerId ? otherSellerId : sellerId
