import type { Localized, Oversight, Steering, TurnRecord, WatchItem, WatchList } from '@celadon/contract'
import { loadConversation } from '#conversation/heads'
import { listEntries } from '#conversation/log'
import { listNameable } from '#knowledge/named'
import { findNeeds, listSellersOf, listWatched, rankByNeed } from '#oversight'
import { findHeldUntil, listSteerings, type KeptSteering } from '#oversight/steerings'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import { readTaskOrders } from './list-approvals.ts'
import type { Situation } from './situation.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Reader = { tenantId: string; sellerId?: string | undefined }
type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'shopDesk' | 'log'>

/** What is going on about the reader's goods, the most pressing first. */
export const loadWatchList = (deps: Pick<Deps, 'database'>, reader: Reader): Promise<WatchList> =>
  deps.database.withTenant(reader, async (tx) => {
    const watched = await listWatched(tx)
    const heldUntil = await findHeldUntil(
      tx,
      watched.map(({ head }) => head.id),
    )
    // A buyer has no name to a seller.
    const customerIds = reader.sellerId === undefined ? [...new Set(watched.map(({ head }) => head.customerId))] : []
    const names = await listNames(tx, { customerIds, memberIds: [] })
    return { items: rankByNeed(watched.map((each) => toItem(each, heldUntil, names))) }
  })

type Watched = Awaited<ReturnType<typeof listWatched>>[number]

const toItem = (
  { head, lastText, reading, openApprovals }: Watched,
  heldUntil: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): WatchItem => {
  const [guess] = reading?.intents ?? []
  const held = heldUntil.get(head.id) ?? null
  return {
    id: head.id,
    customerName: names.get(head.customerId) ?? null,
    language: head.language,
    owner: { ...head.owner, name: null },
    lastText,
    lastAuthor: head.lastAuthor,
    lastAt: head.lastAt,
    needs: findNeeds({
      priority: head.priority,
      hasHeldReply: held !== null,
      isWithQueue: head.owner.kind === 'queue',
      openApprovals,
      reading: reading ?? undefined,
      recentIntents: head.dialogue.recentIntents,
      failures: head.dialogue.failures,
    }),
    intent: guess?.intent ?? null,
    confidence: guess?.confidence ?? null,
    heldUntil: held,
  }
}

/** What can be done about one conversation, and what was asked of the assistant in it. @throws NOT_FOUND */
export const loadOversight = async (
  deps: Deps,
  wanted: Reader & { conversationId: string; memberId: string },
): Promise<Oversight> => {
  const { tenantId, sellerId, conversationId, memberId } = wanted
  const read = await deps.database.withTenant({ tenantId, sellerId }, async (tx) => {
    const head = await loadConversation(tx, conversationId)
    const [kept, articles, orderIds] = await Promise.all([
      listSteerings(tx, conversationId),
      listNameable(tx, deps.clock.now().toISOString()),
      listSpokenOrders(tx, conversationId),
    ])
    return { head, kept, articles, orderIds }
  })
  // Who else is concerned, and the names of members, are not a seller's to list: asked for the workspace, told as yes or no.
  const { sellers, names } = await deps.database.withTenant({ tenantId }, async (tx) => ({
    sellers: await listSellersOf(tx, conversationId),
    names: await listNames(tx, { customerIds: [], memberIds: read.kept.map(({ authorId }) => authorId) }),
  }))
  const titles = new Map(read.articles.map(({ id, title }) => [id, title]))
  return {
    mayTake: sellerId === undefined || (sellers.length === 1 && read.head.owner.kind === 'assistant'),
    isOwn: read.head.owner.id === memberId,
    steerings: read.kept.map((kept) => toSteering(kept, names, titles)),
    articles: read.articles,
    orders: await listGivable(deps, { tenantId, sellerId }, read.orderIds),
  }
}

/** The newest turn names the customer's orders. */
const listSpokenOrders = async (tx: TenantTransaction, conversationId: string): Promise<string[]> => {
  const entries = await listEntries(tx, conversationId, { publicOnly: false, limit: lookedAt })
  const turn = entries.findLast(({ body }) => body?.turn)?.body?.turn
  return (ordersIn(turn) ?? []).slice(0, mostOrders).map(({ externalId }) => externalId)
}

const ordersIn = (turn: TurnRecord | null | undefined): Situation['orders'] | undefined =>
  (turn?.facts as Partial<Pick<Situation, 'orders'>> | undefined)?.orders

const lookedAt = 40
const mostOrders = 20

/** To a seller's member their own; where the shop cannot be read, none. */
const listGivable = async (
  deps: Deps,
  scope: { tenantId: string; sellerId: string | undefined },
  ids: readonly string[],
): Promise<Oversight['orders']> => {
  if (ids.length === 0) return []
  const found = await readTaskOrders(deps, scope, ids)
  return [...found.values()].map(({ externalId: id, number, total }) => ({ id, number, total }))
}

const toSteering = (
  { sellerId: _sellerId, authorId, draft, articleId, goodwill, ...kept }: KeptSteering,
  names: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, Localized>,
): Steering => ({
  ...kept,
  articleId,
  articleTitle: titles.get(articleId ?? '') ?? null,
  goodwill: goodwill && { orderNumber: goodwill.orderNumber, upTo: goodwill.upTo },
  authorName: names.get(authorId) ?? '',
  held: kept.state === 'waiting' ? (draft?.parts ?? null) : null,
})
