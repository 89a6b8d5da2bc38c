import type { Localized, Oversight, Steering, WatchItem, WatchList } from '@celadon/contract'
import { loadConversation } from '#conversation/heads'
import { listNameable } from '#knowledge/named'
import { countSellersOf, findNeeds, listWatched, rankByNeed } from '#oversight'
import { findHeldUntil, listSteerings, type KeptSteering } from '#oversight/steerings'
import { listNames } from '#people/names'
import type { TurnDependencies } from './turn-dependencies.ts'

type Reader = { tenantId: string; sellerId?: string | undefined }
type Deps = Pick<TurnDependencies, 'database'>

/** What is going on about the reader's goods, the most pressing first. */
export const loadWatchList = (deps: Deps, reader: Reader): Promise<WatchList> =>
  deps.database.withTenant(reader, async (tx) => {
    const watched = await listWatched(tx)
    const heldUntil = await findHeldUntil(
      tx,
      watched.map(({ head }) => head.id),
    )
    return { items: rankByNeed(watched.map((each) => toItem(each, heldUntil))) }
  })

type Watched = Awaited<ReturnType<typeof listWatched>>[number]

const toItem = (
  { head, lastText, reading, openApprovals }: Watched,
  heldUntil: ReadonlyMap<string, string>,
): WatchItem => {
  const [guess] = reading?.intents ?? []
  const held = heldUntil.get(head.id) ?? null
  return {
    id: head.id,
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
    return { head, kept: await listSteerings(tx, conversationId), articles: await listNameable(tx) }
  })
  // Who else is concerned, and the names of members, are not a seller's to list: asked for the workspace, told as yes or no.
  const { sellers, names } = await deps.database.withTenant({ tenantId }, async (tx) => ({
    sellers: await countSellersOf(tx, conversationId),
    names: await listNames(tx, { customerIds: [], memberIds: read.kept.map(({ authorId }) => authorId) }),
  }))
  const titles = new Map(read.articles.map(({ id, title }) => [id, title]))
  return {
    mayTake: sellerId === undefined || (sellers === 1 && read.head.owner.kind === 'assistant'),
    isOwn: read.head.owner.id === memberId,
    steerings: read.kept.map((kept) => toSteering(kept, names, titles)),
    articles: read.articles,
  }
}

const toSteering = (
  { sellerId: _sellerId, authorId, draft, articleId, ...kept }: KeptSteering,
  names: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, Localized>,
): Steering => ({
  ...kept,
  articleId,
  articleTitle: titles.get(articleId ?? '') ?? null,
  authorName: names.get(authorId) ?? '',
  held: kept.state === 'waiting' ? (draft?.parts ?? null) : null,
})
