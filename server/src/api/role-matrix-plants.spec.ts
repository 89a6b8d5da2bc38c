import { startingPolicy } from '#policy'
import type { TestTenant } from '#testing'
import type { ObjectKind } from './role-matrix-cells.spec.ts'
import { asOwner, openStranger, type TestServer } from './test-server.spec.ts'

type Who = { tenant: TestTenant; sellerId?: string; memberId?: string }
export type Plant = (server: TestServer, who: Who, object: ObjectKind) => Promise<string>

/** A version in this state: of the asker's own rules, of another seller's or workspace's, or of nobody's. */
export const plantPolicy =
  (state: 'draft' | 'published' | 'retired'): Plant =>
  async (server, who, object) => {
    const id = server.ids.next()
    if (object === 'missing') return id
    const { tenantId, sellerId } = ownerOf(server, who, object)
    await retire(server, tenantId, sellerId)
    const name = `rules-${id}`
    const body = {
      ...startingPolicy,
      name,
      version: 1,
      sellerId,
      limits: sellerId === null ? startingPolicy.limits : [],
    }
    await asOwner(
      server,
      `insert into policies (tenant_id, id, name, version, seller_id, state, body, author_id, created_at, saved_at, published_at)
       values ($1, $2, $3, 1, $4, $5, $6, null, now(), now(), null)`,
      [tenantId, id, name, sellerId, state, JSON.stringify(body)],
    )
    return id
  }

export const plantException: Plant = async (server, who, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId, sellerId } = ownerOf(server, who, object)
  const clause = { id, kind: 'return-window', scope: {}, days: 60 }
  const body = { id, sellerId, customerId: null, orderId: null, productId: null, until: null, why: 'promised', clause }
  await asOwner(
    server,
    `insert into policy_exceptions (tenant_id, id, seller_id, body, author_id, created_at, ends_at)
     values ($1, $2, $3, $4, null, now(), null)`,
    [tenantId, id, sellerId, JSON.stringify(body)],
  )
  return id
}

/** A learned test of a turn that was erased. */
export const plantLesson: Plant = async (server, who, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId, sellerId } = ownerOf(server, who, object)
  const tenant = tenantId === server.tenant.tenantId ? server.tenant : server.otherTenant
  const { conversationId } = await openStranger(server, tenant)
  await asOwner(
    server,
    `insert into learned_tests (tenant_id, id, seller_id, number, conversation_id, entry_id, expected, why, author_id, made_at)
     select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, 'allow', 'promised', $6, now() from learned_tests`,
    [tenantId, id, sellerId, conversationId, server.ids.next(), tenant.adminId],
  )
  return id
}

export const plantScenario: Plant = async (server, who, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId, sellerId } = ownerOf(server, who, object)
  const tenant = tenantId === server.tenant.tenantId ? server.tenant : server.otherTenant
  await asOwner(
    server,
    `insert into scenarios
       (tenant_id, id, seller_id, number, title, language, stage, lines, buyer, expected, is_chosen, author_id, made_at)
     select $1, $2, $3, coalesce(max(number), 0) + 1, 'Cancels', 'en', '{"kind":"typical","what":"paid"}', '["cancel it"]',
       '{"reason":null,"hasPhoto":false}', '{"ends":"allow","toCustomer":null,"says":null}', false, $4, now() from scenarios`,
    [tenantId, id, sellerId, tenant.adminId],
  )
  return id
}

/** Something said to be wrong, of a turn that was erased. */
export const plantObjection: Plant = async (server, who, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId, sellerId } = ownerOf(server, who, object)
  const tenant = tenantId === server.tenant.tenantId ? server.tenant : server.otherTenant
  const { conversationId } = await openStranger(server, tenant)
  await asOwner(
    server,
    `insert into objections
       (tenant_id, id, seller_id, conversation_id, entry_id, fault, about, why, author_id, made_at, state, answer)
     values ($1, $2, $3, $4, $5, 'misread', '{"kind":"words","instead":""}', 'not what was meant', $6, now(), 'open', '')`,
    [tenantId, id, sellerId, conversationId, server.ids.next(), tenant.adminId],
  )
  return id
}

/** Rules of a seller of the asker's workspace, or of the seller who asks, that wait for a yes. */
export const plantPublishing: Plant = async (server, who, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId, sellerId } = ownerOf(server, who, object)
  const tenant = tenantId === server.tenant.tenantId ? server.tenant : server.otherTenant
  await asOwner(
    server,
    `insert into publishing_requests
       (tenant_id, id, seller_id, policy_id, revision, asked_by, asked_at, state, why)
     values ($1, $2, $3, $4, 1, $5, now(), 'open', '')`,
    [tenantId, id, sellerId ?? tenant.sellerId, server.ids.next(), tenant.sellerMemberId],
  )
  return id
}

const ownerOf = ({ tenant, otherTenant }: TestServer, who: Who, object: ObjectKind) => {
  const isForeign = object === 'foreign'
  if (who.sellerId === undefined) {
    const { tenantId } = isForeign ? (who.tenant === tenant ? otherTenant : tenant) : who.tenant
    return { tenantId, sellerId: null }
  }
  const { tenantId, sellerId, otherSellerId } = who.tenant
  const another = who.sellerId === sellerId ? otherSellerId : sellerId
  return { tenantId, sellerId: isForeign ? another : who.sellerId }
}

/** What an earlier cell left in force is none of this one's. */
const retire = (server: TestServer, tenantId: string, sellerId: string | null) =>
  asOwner(server, `delete from policies where tenant_id = $1 and seller_id is not distinct from $2`, [
    tenantId,
    sellerId,
  ])

/** Something that is paused, each for an intent of its own; another workspace's, or nobody's. */
export const plantPause: Plant = async (server, { tenant }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId } = ownerOf(server, { tenant }, object)
  const { supervisorId } = tenantId === server.tenant.tenantId ? server.tenant : server.otherTenant
  await asOwner(
    server,
    `insert into pauses (tenant_id, id, intent, reason, author_id, begun_at, until)
     values ($1, $2, $3, null, $4, now(), null)`,
    [tenantId, id, id, supervisorId],
  )
  return id
}
