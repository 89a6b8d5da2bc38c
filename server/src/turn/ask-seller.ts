import type { AskedException, Awaiting, Localized, Order, Wish } from '@celadon/contract'
import { openRunWork } from '#automation/effects'
import { listRunsOf } from '#automation/runs'
import type { ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { decideWish, wordClause, type Given } from '#policy'
import { planException, recordRequest, type PlannedException } from '#policy/requests'
import { readRulesInForce } from '#policy/versions'
import { sellerWords } from '#turn/words'
import type { Decision } from './decide-turn.ts'
import type { Reply, ReplyFacts } from './reply.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** A request that can be made now: of which refused run, whom, and for what. */
export type Asking = { runId: string; sellerId: string; sellerName: Localized; asked: AskedException }

type Turn = { tenantId: string; head: Pick<ConversationHead, 'id' | 'awaiting'> }

/** How long a seller has before the customer is told that there was no answer. */
const answerMs = 48 * 3_600_000

/** What the customer could ask a seller for, on rules and facts as they are by now; null where it was not just offered. */
export const readAsking = async (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'afterSales'>,
  { tenantId, head }: Turn,
  orders: readonly Order[],
  verified: VerifiedCustomer,
): Promise<Asking | null> => {
  if (!isOffered(head.awaiting)) return null
  const now = deps.clock.now()
  const orderIds = orders.map(({ externalId }) => externalId)
  const [shop, [rules, runs]] = await Promise.all([
    deps.afterSales.readFacts(tenantId, verified, orderIds),
    deps.database.inOneTrip({ tenantId }, (tx) =>
      Promise.all([readRulesInForce(tx, now.toISOString()), listRunsOf(tx, head.id)]),
    ),
  ])
  const run = runs.findLast(({ status, ruling }) => status === 'refused' && ruling?.verdict === 'deny')
  if (!run?.ruling) return null
  const proof = { method: verified.method, expiresAt: verified.expiresAt }
  const given: Given = { facts: { orders, shop }, rules, proof, now }
  const planned = planException(decideWish(run.ruling.wish, given), given)
  if (!planned) return null
  const { seller } = planned.order
  return { runId: run.id, sellerId: seller.id, sellerName: seller.name, asked: toAsked(planned, run.openingWords) }
}

const isOffered = (awaiting: Awaiting | null): boolean =>
  awaiting?.options.some(({ id }) => id === 'ask-seller') ?? false

const toAsked = ({ order, refused, clause, ruling }: PlannedException, words: string): AskedException => ({
  wish: ruling.wish,
  refused,
  wanted: { clause, sentence: wordClause(clause) },
  toCustomer: ruling.settlement?.toCustomer ?? null,
  words,
  order: { number: order.number, placedAt: order.placedAt, total: order.total, items: itemsOf(order, ruling.wish) },
})

/** The lines that the wish is about; of a whole order all of them. */
const itemsOf = ({ items }: Order, wish: Wish): AskedException['order']['items'] => {
  const wanted = 'lines' in wish ? wish.lines : 'swaps' in wish ? wish.swaps : undefined
  return items.flatMap(({ lineId, title, quantity }) => {
    const line = wanted?.find((each) => each.lineId === lineId)
    if (wanted && !line) return []
    return [{ title, quantity: line && 'quantity' in line ? line.quantity : quantity }]
  })
}

/** Who was asked, and by when there is an answer. */
export const composeAsking = ({ asking, language }: Pick<ReplyFacts, 'asking' | 'language'>): Reply => {
  if (!asking) throw new Error('what a seller is asked for is planned before it is worded')
  const text = sellerWords[language].asked(asking.sellerName[language])
  return { parts: [{ type: 'text', text }], grounds: [], awaiting: null, sellerId: asking.sellerId }
}

/** The request that this turn makes, if it makes one. */
export const askingTaken = ({ asking }: Pick<ReplyFacts, 'asking'>, { plan }: Pick<Decision, 'plan'>): Asking | null =>
  plan.act === 'ask-seller' ? (asking ?? null) : null

/** Kept with the turn that says so; the run is told without an answer when there is none in time. */
export const keepAsking = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  { runId, sellerId, asked }: Asking,
  { conversationId, customerId, now }: { conversationId: string; customerId: string; now: string },
): Promise<void> => {
  const dueAt = new Date(Date.parse(now) + answerMs).toISOString()
  const id = deps.ids.next()
  const request = { id, runId, conversationId, customerId, sellerId, asked, askedAt: now, dueAt }
  if (await recordRequest(tx, request)) await openRunWork(tx, runId, dueAt)
}
