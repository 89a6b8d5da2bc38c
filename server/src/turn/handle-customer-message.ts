import { receiveMessage, recogniseMessage, type CustomerMessage, type Received } from '#conversation'
import { isWithPeople } from '#conversation/heads'
import type { Lately } from '#conversation/splitting'
import { deriveKey } from '#people/tokens'
import type { TenantTransaction } from '#platform/database'
import { markSent } from '#platform/files'
import type { CustomerPart, Language, MessageAck } from '@celadon/contract'
import { announceChange } from './announce.ts'
import { composeReply } from './compose-reply.ts'
import { findRiskyHold } from './check-before-sending.ts'
import { advanceTaken, decideTurn, isSomebodyElse } from './decide-turn.ts'
import { beginEffects } from './continue-run.ts'
import { gatherFacts, refuseAsPaid, type Gathered } from './gather-facts.ts'
import { findHold, giveUpWaiting, heededBy, holdBack } from './hold-back.ts'
import { findWhyUnpaid, isOpenedBy, keepTurn } from './keep-advance.ts'
import { leaseUntil, openTurn, openWholeTurn, readWho, reopenTurn, type OpenTurn } from './open-turn.ts'
import { fileIdsIn, readParts } from './name-files.ts'
import { noteUnanswered } from './note-unanswered.ts'
import { planHandOff, saidIn } from './plan-hand-off.ts'
import { proveIdentity } from './prove-identity.ts'
import { recordHeldTurn, recordSilentTurn } from './record-silent-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { writeTurn } from './write-turn.ts'

/** A customer's message as a channel hands it over; `askedFrom` is the network address, for limits only. */
export type InboundMessage = Omit<CustomerMessage, 'parts'> & {
  tenantId: string
  parts: CustomerPart[]
  language?: Language | undefined
  askedFrom?: string
}

/**
 * THE PAGE: the whole story of a customer's message. `ack` is given once the message is durable; `turn` ends when it is
 * answered, held for a person, or left to the turn already at work, which will see it.
 * @throws NOT_FOUND, MESSAGE_ID_REUSED
 */
export const handleCustomerMessage = async (
  deps: TurnDependencies,
  inbound: InboundMessage,
): Promise<{ ack: MessageAck; turn: Promise<void> }> => {
  const { received, turn } = await takeIn(deps, inbound)
  if (received.isNew)
    announceChange(deps, inbound.tenantId, inbound.conversationId, [received.entry], stateAfter(received))
  return { ack: received.ack, turn: turn ? answer(deps, turn) : Promise.resolve() }
}

/** To read a state again that words alone did not change would cost as much as answering them, and most in a rush. */
const stateAfter = ({ head, entry }: Received): 'unchanged' | undefined =>
  head?.owner.kind === 'assistant' && !isOpenedBy(head, entry) ? 'unchanged' : undefined

/** One short transaction: the words masked and appended once, the turn claimed, who is speaking. */
const takeIn = async (deps: TurnDependencies, inbound: InboundMessage) => {
  const now = deps.clock.now()
  const leaseId = deps.ids.next()
  const { tenantId, language, askedFrom } = inbound
  const key = deriveKey(deps.secret, 'message-hash')
  const at = { id: deps.ids.next(), now: now.toISOString(), leaseId, leaseUntil: leaseUntil(now), key, language }
  const fileIds = fileIdsIn(inbound.parts)
  const message = { ...inbound, parts: await readParts(deps, inbound, now) }
  const take = (lately: Lately | 'log' | undefined) => (tx: TenantTransaction) => {
    const receiving = receiveMessage(tx, message, { ...at, lately })
    const mark = () => markSent(tx, fileIds, at.id)
    // One trip sends all its statements at once, the entry first; where the log is read before, the files wait for it.
    const marking = fileIds.length === 0 ? undefined : lately === 'log' ? receiving.then(mark) : mark()
    return Promise.all([receiving, readWho(deps, tx, inbound, now), marking])
  }
  const { conversationId } = inbound
  const known = deps.recentWords.of(tenantId, conversationId)
  let [received, who] = await deps.database.inSharedTrip({ tenantId }, conversationId, take(known))
  if (!received) [received, who] = await deps.database.withTenant({ tenantId }, take('log'))
  deps.recentWords.keep(tenantId, conversationId, received?.lately)
  if (!received)
    return { received: await deps.database.withTenant({ tenantId }, (tx) => recogniseMessage(tx, message, key)) }
  const { head, entry } = received
  if (!head || !(isWithPeople(head) || head.leaseId === leaseId)) return { received }
  const claimed = { tenantId, head, leaseId, who, askedFrom }
  const isAlone = head.answeredSeq >= entry.seq - 1 || isWithPeople(head)
  const turn = isAlone
    ? openTurn(claimed, [entry])
    : await deps.database.withTenant({ tenantId }, (tx) => openWholeTurn(tx, claimed))
  return { received, turn }
}

/** Answers what is unanswered; when the customer said more meanwhile, plans again with the newer words in. */
export const answer = async (deps: TurnDependencies, opened: OpenTurn): Promise<void> => {
  let turn: OpenTurn | undefined = opened
  while (turn) {
    if (isWithPeople(turn.head)) return recordSilentTurn(deps, turn)
    const done = await answerOnce(deps, turn)
    if (done.isSaved) return
    const overtaken = [...turn.overtaken, { ...done.record, outcome: 'superseded' as const }]
    const again = await reopenTurn(deps, { ...turn, codeOutcome: done.codeOutcome, overtaken })
    if (!again) return recordHeldTurn(deps, turn, done)
    turn = again
  }
}

const answerOnce = async (deps: TurnDependencies, turn: OpenTurn) => {
  const startedAt = deps.clock.now()
  // Nothing is locked from here on: a shop may take its time, and people may step in.
  let gathered = await gatherFacts(deps, turn)
  let decision = decideTurn(gathered.situation)
  const proven = await proveIdentity(deps, turn, decision.plan)
  const known = { ...turn, ...proven }
  if (proven) {
    gathered = await gatherFacts(deps, known)
    decision = decideTurn(gathered.situation)
  }
  try {
    return await sayAndSave(deps, known, gathered, startedAt, decision)
  } catch (error) {
    if (!findWhyUnpaid(error)) throw error
    return planAgain(deps, known, startedAt)
  }
}

/** Somebody was first to pay for it: planned on the shop as it is by now, and refused if that still says otherwise. */
const planAgain = async (deps: TurnDependencies, turn: OpenTurn, startedAt: Date) => {
  if (turn.verified) deps.orders.forget(turn.tenantId, turn.verified.externalId)
  const gathered = await gatherFacts(deps, turn)
  try {
    return await sayAndSave(deps, turn, gathered, startedAt)
  } catch (error) {
    const why = findWhyUnpaid(error)
    const refused = why && refuseAsPaid(gathered, why)
    if (!refused) throw error
    return sayAndSave(deps, turn, refused, startedAt)
  }
}

const sayAndSave = async (
  deps: TurnDependencies,
  turn: OpenTurn,
  gathered: Gathered,
  startedAt: Date,
  decision = decideTurn(gathered.situation),
) => {
  const handOff =
    decision.kind === 'hand-off' ? await planHandOff(deps, turn, saidIn(gathered.situation, decision.plan)) : null
  const reply = composeReply(decision, { ...gathered.facts, handOff })
  const { result, record } = writeTurn(deps, { turn, gathered, decision, reply, handOff, startedAt })
  const hold = findHold(turn, decision, reply) ?? (await findRiskyHold(deps, turn, gathered, decision, reply))
  if (hold?.isOverdue(startedAt)) return sayAndSave(deps, turn, giveUpWaiting(gathered, hold.id), startedAt)
  if (hold)
    return {
      isSaved: await holdBack(deps, turn, { hold, reply, record }),
      record,
      sellerId: reply.sellerId,
      codeOutcome: turn.codeOutcome,
    }
  const advance = advanceTaken(gathered.situation, decision.plan)
  // One transaction: reply, explanation and state; it fails whole when the owner changed or newer words came.
  const unanswered = noteUnanswered(deps, turn, gathered, decision, result)
  const heeded = heededBy(turn, gathered.situation, decision)
  const kept = { result, advance, unanswered, heeded, endsProof: isSomebodyElse(gathered.situation) }
  const saved = await keepTurn(deps, turn, kept)
  const { tenantId, head, codeOutcome } = turn
  const verified = kept.endsProof ? undefined : turn.verified
  if (saved) announceChange(deps, tenantId, head.id, saved.entries, { head: saved.head, verified })
  if (saved && advance?.acts?.run.status === 'acting') beginEffects(deps, { tenantId, runId: advance.acts.run.id })
  return { isSaved: saved !== undefined, record, sellerId: reply.sellerId, codeOutcome }
}
