import type { Part, TurnRecord } from '@celadon/contract'
import { holdTurn } from '#conversation/stepping-in'
import { keepDraft, recordSteering, type KeptSteering } from '#oversight/steerings'
import type { TenantTransaction } from '#platform/database'
import { stepInWords } from '#turn/words'
import { announceChange } from './announce.ts'
import type { Decision } from './decide-turn.ts'
import { heededDirective } from './directive-rules.ts'
import type { Gathered } from './gather-facts.ts'
import { systemEntry, turnEntry } from './new-entries.ts'
import type { OpenTurn } from './open-turn.ts'
import type { Reply } from './reply.ts'
import type { Situation } from './situation.ts'
import { tellSeller } from './tell-seller.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { answeredSeqs } from './write-turn.ts'

/** How long a held reply waits for a yes; then the customer goes to a person. */
const waitsMs = 60_000

/** `isNew`: this very reply brought it about. */
export type Hold = KeptSteering & { isOverdue: (now: Date) => boolean; isNew?: true }

/**
 * The hold that this reply has to wait for; undefined: it may be said. The way to a person is never held. A yes counts for
 * the reply that was seen: the same words and cards, planned again on facts read again.
 */
export const findHold = (
  turn: Pick<OpenTurn, 'steerings' | 'head'>,
  decision: Pick<Decision, 'kind' | 'plan'>,
  reply: Pick<Reply, 'parts' | 'sellerId'>,
): Hold | undefined => {
  if (decision.kind === 'hand-off' || turn.steerings.length === 0) return undefined
  const said = sayingOf(reply.parts)
  const hold = turn.steerings.find(
    (each) => isHoldOn(each, decision, reply) && !(each.state === 'approved' && each.draft?.said === said),
  )
  return hold && { ...hold, isOverdue: (now) => isOverdue(hold, turn, now) }
}

/** What is held by a seller is shown to them: never what is about somebody else's goods. */
const isHoldOn = (
  { kind, sellerId }: KeptSteering,
  { plan }: Pick<Decision, 'plan'>,
  reply: Pick<Reply, 'sellerId'>,
): boolean =>
  kind === 'hold' &&
  (sellerId === null || reply.sellerId === sellerId || (reply.sellerId === null && !aboutSeveral.includes(plan.act)))

const aboutSeveral: readonly string[] = ['choose-order', 'tell-promises', 'advance-run']

/** Nobody said yes in time, and nobody answered otherwise since. */
const isOverdue = ({ state, dueAt, draft }: KeptSteering, { head }: Pick<OpenTurn, 'head'>, now: Date): boolean =>
  state === 'waiting' && dueAt !== null && Date.parse(dueAt) <= now.getTime() && draft?.answeredSeq === head.answeredSeq

/** A reply by which it is known when it is planned again: the ids of what can be answered are new each time. */
export const sayingOf = (parts: readonly Part[]): string =>
  JSON.stringify(parts, (key, value: unknown) => (key === 'id' ? undefined : value))

/** The same words, with a person to go on: what is said when a reply waited too long. */
export const giveUpWaiting = (gathered: Gathered, id: string): Gathered => ({
  ...gathered,
  situation: { ...gathered.situation, directives: [{ id, kind: 'hand-off', isThere: true }] },
})

/** What this decision heeded of what was asked: a directive, a hold that was let go. */
export const heededBy = (
  { steerings }: Pick<OpenTurn, 'steerings'>,
  situation: Situation,
  { kind, reason }: Pick<Decision, 'kind' | 'reason'>,
): string[] => {
  const directive = heededDirective(situation, reason)
  const isOver = (each: KeptSteering) => each.kind === 'hold' && (each.state === 'approved' || kind === 'hand-off')
  return [...(directive ? [directive.id] : []), ...steerings.filter(isOver).map(({ id }) => id)]
}

/** Keeps the reply back until somebody says yes; the customer is told at once that it takes a moment. */
export const holdBack = async (
  deps: TurnDependencies,
  turn: OpenTurn,
  { hold, reply, record }: { hold: Hold; reply: Reply; record: TurnRecord },
): Promise<boolean> => {
  const now = deps.clock.now()
  const dueAt = new Date(now.getTime() + waitsMs).toISOString()
  const { head, leaseId, tenantId, codeOutcome } = turn
  const draft = {
    parts: reply.parts,
    said: sayingOf(reply.parts),
    answeredSeq: head.answeredSeq,
    seenSeq: head.lastCustomerSeq,
    codeOutcome,
  }
  // Whoever is to say yes has to see the conversation, and what is answered.
  const concern =
    hold.isNew && hold.sellerId !== null ? { sellerId: hold.sellerId, seqs: answeredSeqs(turn) } : undefined
  const held = { conversationId: head.id, epoch: head.epoch, leaseId, seenSeq: head.lastCustomerSeq, concern }
  const saved = await deps.database.withTenant({ tenantId }, async (tx: TenantTransaction) => {
    const entries = entriesOf(deps, turn, hold, record)
    const moved = await holdTurn(tx, { ...held, until: dueAt, now: now.toISOString(), entries })
    if (moved && hold.isNew) await recordSteering(tx, { ...hold, conversationId: head.id })
    if (moved) await keepDraft(tx, { id: hold.id, draft, dueAt })
    if (moved && hold.draft === null)
      await tellSeller(deps, tx, { sellerId: hold.sellerId, now: now.toISOString(), about: 'held' })
    return moved
  })
  if (saved) announceChange(deps, tenantId, head.id, saved.entries)
  return saved !== undefined
}

const entriesOf = (deps: Pick<TurnDependencies, 'ids'>, turn: OpenTurn, hold: Hold, record: TurnRecord) => {
  const line = { kind: 'owner' as const, code: 'being-checked', text: stepInWords[record.language].checking }
  const told = { ...systemEntry(deps.ids.next(), line), sellerId: hold.sellerId }
  const kept = turnEntry(deps.ids.next(), { ...record, outcome: 'held' }, hold.sellerId)
  return hold.draft === null ? [told, kept] : [kept]
}
