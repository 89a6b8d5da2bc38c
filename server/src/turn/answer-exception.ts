import type { ExceptionAnswer, ExceptionTask, Localized } from '@celadon/contract'
import { maskSensitive } from '#conversation/masking'
import { loadConversation } from '#conversation/heads'
import { closeRunWork, openRunWork } from '#automation/effects'
import { checkWords } from '#oversight'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Writer } from '#policy/drafts'
import { recordException } from '#policy/exceptions'
import { answerRequest, findRequest, listOpenRequests, type KeptRequest } from '#policy/requests'
import { listSellers } from '#tenancy/sellers'
import { announceChange } from './announce.ts'
import { beginEffects } from './continue-run.ts'
import { hostsOf } from './seller-verbs.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Answerer = { tenantId: string; member: Writer }

/** What customers ask sellers for, the longest waiting first; to a seller's member what is theirs, the buyer masked. */
export const listExceptionTasks = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, member }: Answerer,
): Promise<ExceptionTask[]> =>
  deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    const open = await listOpenRequests(tx)
    const customerIds = [...new Set(open.map(({ customerId }) => customerId))]
    const [names, sellers] = await Promise.all([listNames(tx, { customerIds, memberIds: [] }), listSellers(tx)])
    const shops = new Map(sellers.map(({ id, name }) => [id, name]))
    return open.map((request) => toTask(request, { names, shops, member }))
  })

type Shown = { names: ReadonlyMap<string, string>; shops: ReadonlyMap<string, Localized>; member: Writer }

const toTask = (request: KeptRequest, { names, shops, member }: Shown): ExceptionTask => ({
  id: request.id,
  conversationId: request.conversationId,
  askedAt: request.askedAt,
  dueAt: request.dueAt,
  sellerName: shops.get(request.sellerId)!,
  customerName: names.get(request.customerId) ?? null,
  asked: request.asked,
  mayAnswer: mayAnswer(member),
})

/** The seller's members, and whoever of the operator's may write rules: then the exception is the operator's own. */
const mayAnswer = ({ role }: Writer): boolean => role !== 'agent'

/**
 * A seller's yes or no, once. A yes makes the exception and lets the refused wish go on; both are told to the customer.
 * @throws NOT_FOUND, FORBIDDEN, ALREADY_DECIDED, WORDS_REFUSED
 */
export const answerException = async (
  deps: TurnDependencies,
  { tenantId, member }: Answerer,
  { requestId, ...answer }: ExceptionAnswer & { requestId: string },
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  const seen = await deps.database.withTenant({ tenantId, sellerId: member.sellerId }, (tx) =>
    findRequest(tx, requestId),
  )
  if (!seen) throw new CeladonError('NOT_FOUND')
  if (!mayAnswer(member)) throw new CeladonError('FORBIDDEN')
  await deps.database.withTenant({ tenantId }, async (tx) => {
    const why = await cleanWords(tx, seen, member, answer.why)
    const until = answer.isGranted ? new Date(Date.parse(now) + answer.days * dayMs).toISOString() : null
    const given = { id: requestId, until, memberId: member.id, why, now }
    if (!(await answerRequest(tx, given))) throw new CeladonError('ALREADY_DECIDED')
    if (until !== null) await grant(deps, tx, seen, { member, why, now, until })
    // It stood there with the moment at which nobody would have answered.
    await closeRunWork(tx, seen.runId)
    await openRunWork(tx, seen.runId, now)
  })
  // Desks that look at what waits look again.
  announceChange(deps, tenantId, seen.conversationId, [])
  beginEffects(deps, { tenantId, runId: seen.runId })
}

const dayMs = 86_400_000

/** For this order alone, for so many days; its reason is what the seller said, or that it was asked for. */
const grant = (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  { asked }: KeptRequest,
  { member, why, now, until }: { member: Writer; why: string; now: string; until: string },
): Promise<void> => {
  const id = deps.ids.next()
  const exception = {
    id,
    sellerId: member.sellerId ?? null,
    customerId: null,
    orderId: asked.wish.orderId,
    productId: null,
    until,
    why: why || asked.words.slice(0, mostWords),
    clause: { ...asked.wanted.clause, id },
  }
  return recordException(tx, exception, {
    about: { kind: 'order', name: asked.order.number },
    authorId: member.id,
    now,
  })
}

const mostWords = 400

/** What a seller writes to a buyer stays on the platform. */
const cleanWords = async (
  tx: TenantTransaction,
  { conversationId }: KeptRequest,
  member: Writer,
  words: string,
): Promise<string> => {
  const { inboxId } = await loadConversation(tx, conversationId)
  if (member.sellerId !== undefined) checkWords(words, await hostsOf(tx, inboxId))
  return maskSensitive(words.replaceAll('\u0000', '').toWellFormed()).text
}
