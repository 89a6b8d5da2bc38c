import type { OfferReason, RoutingChannel, ServedChannel } from '@celadon/contract'
import { isRelaxedFor, whyNot, type WhyNot } from './why-not.ts'

/** One conversation that waits for a person, with what its queue asks. */
export type WaitingConversation = {
  conversationId: string
  epoch: number
  queueId: string
  since: string
  priority: number
  language: 'zh' | 'en'
  skills: readonly { skillId: string; level: number }[]
  relaxSeconds: number
  weight: number
  overflow: { queueId: string; afterMinutes: number } | null
  /** Nobody waits on the page: a reply is promised by then. */
  callBackBy: string | null
  /** Who had the customer's last conversation. */
  knownBy: string | null
  /** Members who said no, or nothing, to this very wait a short while ago. */
  refusedBy: readonly string[]
}

/**
 * A member with a profile. `load` is in the same unit as `capacity`: weights of the conversations they have; `open`: how many
 * of them are of each channel.
 */
export type AssignableMember = {
  memberId: string
  isAvailable: boolean
  hasOffer: boolean
  capacity: number
  load: number
  open: Readonly<Record<RoutingChannel, number>>
  channels: readonly ServedChannel[]
  /** Rank 1 is the dearest. */
  queues: readonly { queueId: string; rank: number }[]
  languages: readonly ('zh' | 'en')[]
  skills: readonly { skillId: string; level: number }[]
  idleSince: string
}

export type Snapshot = { waiting: readonly WaitingConversation[]; members: readonly AssignableMember[] }

export type Assignment = {
  conversationId: string
  memberId: string
  epoch: number
  reason: OfferReason
  dropped: { memberId: string; why: WhyNot | 'less-fitting' }[]
}

/** `unassigned`: who goes on waiting, with why nobody could be asked. */
export type Assignments = {
  offers: Assignment[]
  unassigned: { conversationId: string; dropped: { memberId: string; why: WhyNot }[] }[]
}

/** A promised call-back stands behind all who wait on the page until so long before its time; then it takes its turn. */
export const callBackAheadMs = 15 * 60_000

/**
 * Who is asked to take what, over things as they are. Conversations by priority, the oldest first within one; each goes to
 * the member who knows the customer if they can, else to those who hold its queue dearest, of them the longest idle. What
 * a queue asks falls with the wait: see `whyNot`. A member has one offer at a time.
 */
export const assign = ({ waiting, members }: Snapshot, now: Date): Assignments => {
  const taken = new Set<string>()
  const result: Assignments = { offers: [], unassigned: [] }
  for (const conversation of waiting.toSorted(byTurn(now))) {
    const judged = members.map((member) => ({
      member,
      why: taken.has(member.memberId) ? ('has-offer' as const) : whyNot(conversation, member, now),
    }))
    const able = judged.flatMap(({ member, why }) => (why === null ? [member] : []))
    const dropped = judged.flatMap(({ member: { memberId }, why }) => (why === null ? [] : [{ memberId, why }]))
    const chosen = choose(conversation, able)
    if (!chosen) {
      result.unassigned.push({ conversationId: conversation.conversationId, dropped })
      continue
    }
    taken.add(chosen.memberId)
    const others = able.filter((member) => member !== chosen)
    result.offers.push({
      conversationId: conversation.conversationId,
      memberId: chosen.memberId,
      epoch: conversation.epoch,
      reason: reasonOf(conversation, chosen, now),
      dropped: [...others.map(({ memberId }) => ({ memberId, why: 'less-fitting' as const })), ...dropped],
    })
  }
  return result
}

const byTurn =
  (now: Date) =>
  (one: WaitingConversation, other: WaitingConversation): number =>
    Number(isForLater(one, now)) - Number(isForLater(other, now)) ||
    other.priority - one.priority ||
    Date.parse(one.since) - Date.parse(other.since) ||
    compareText(one.conversationId, other.conversationId)

const isForLater = ({ callBackBy }: WaitingConversation, now: Date): boolean =>
  callBackBy !== null && Date.parse(callBackBy) - now.getTime() > callBackAheadMs

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

const choose = (
  { knownBy, queueId }: WaitingConversation,
  able: readonly AssignableMember[],
): AssignableMember | undefined =>
  able.find(({ memberId }) => memberId === knownBy) ??
  able.toSorted(
    (one, other) =>
      rankOf(one, queueId) - rankOf(other, queueId) ||
      Date.parse(one.idleSince) - Date.parse(other.idleSince) ||
      compareText(one.memberId, other.memberId),
  )[0]

/** Whoever helps out from another queue comes after all who serve this one. */
const lastRank = 10
const rankOf = ({ queues }: AssignableMember, queueId: string): number =>
  queues.find((queue) => queue.queueId === queueId)?.rank ?? lastRank

const reasonOf = (conversation: WaitingConversation, member: AssignableMember, now: Date): OfferReason => ({
  code: conversation.knownBy === member.memberId ? 'knows-customer' : 'longest-idle',
  isRelaxed: isRelaxedFor(conversation, member, now),
  isOverflow: rankOf(member, conversation.queueId) === lastRank,
})
