import type { OwnRouting, PresenceState } from '@celadon/contract'
import { listMentions } from '#conversation/mentions'
import { listPassedTo } from '#conversation/owned'
import { listUnansweredOf } from '#conversation/heads'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import {
  assign,
  endStaleOffers,
  findOffer,
  readSnapshot,
  recordDecline,
  recordOffers,
  withdrawOffersOf,
} from '#routing/assignment'
import { endUnheard, findPresence, listDroppedOut, recordPresence, recordSeen } from '#routing/presence'
import { hasProfile } from '#routing/setup'
import { announceChange } from './announce.ts'
import { acceptOffer, type Actor } from './desk-verbs.ts'
import { giveBackAll, type GivenBack } from './give-back-all.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** All that routing reaches. */
export type RoutingDependencies = Pick<TurnDependencies, 'database' | 'clock' | 'ids' | 'announce'>

/** An offer that nobody answers goes back after this time, and so often in a row makes its member away. */
const offerMs = 20_000
const missesUntilAway = 2
/** A desk that is not heard of for so long has dropped out; it is heard of every ten seconds. */
const unheardMs = 45_000

/**
 * One round for one tenant: ends what ran out, gives back what dropped-out members left unanswered, and offers what waits.
 * Safe beside other servers doing the same. Answers the members whose own work changed. `startedAt`: when this server
 * began to hear of desks; nobody has dropped out before they could be heard of.
 */
const assignWaiting = async (deps: RoutingDependencies, tenantId: string, startedAt: Date): Promise<string[]> => {
  const at = deps.clock.now()
  const now = at.toISOString()
  const expiresAt = new Date(at.getTime() + offerMs).toISOString()
  // One transaction: who is away because nothing was heard of them has given everything back, or is looked for again.
  const { over, offered } = await deps.database.withTenant({ tenantId }, async (tx) => {
    const ended = await endWhatIsOver(deps, tx, { at, startedAt })
    const { offers } = assign(await readSnapshot(tx, now), at)
    const named = offers.map((offer) => ({ id: deps.ids.next(), ...offer }))
    return { over: ended, offered: await recordOffers(tx, { offers: named, now, expiresAt }) }
  })
  // What the assistant has again is taken up with all that was left unanswered.
  for (const { conversationId, entries } of [...over.back.returned, ...over.back.given])
    announceChange(deps, tenantId, conversationId, entries)
  return [...new Set([...over.memberIds, ...offered])]
}

const endWhatIsOver = async (
  deps: RoutingDependencies,
  tx: TenantTransaction,
  { at, startedAt }: { at: Date; startedAt: Date },
): Promise<{ memberIds: string[]; back: GivenBack }> => {
  const now = at.toISOString()
  const ended = await endStaleOffers(tx, { now, missesUntilAway })
  const unheardFrom = new Date(at.getTime() - unheardMs)
  if (unheardFrom < startedAt) return { memberIds: ended, back: { returned: [], given: [] } }
  const unheardSince = unheardFrom.toISOString()
  const lost = await endUnheard(tx, { unheardSince, now })
  if (lost.length > 0) await withdrawOffersOf(tx, lost, now)
  // Not only of those just lost: their customers may write later. Whoever was given something has as long to be heard of.
  const gone = await listDroppedOut(tx, unheardSince)
  const unanswered = gone.length > 0 ? await listUnansweredOf(tx, gone, unheardSince) : []
  return { memberIds: [...ended, ...lost], back: await giveBackAll(deps, tx, unanswered) }
}

/** Whether a member can be asked, and what they are asked now. */
export const loadOwnRouting = (
  deps: Pick<RoutingDependencies, 'database' | 'clock'>,
  { tenantId, memberId }: { tenantId: string; memberId: string },
): Promise<OwnRouting> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const now = deps.clock.now().toISOString()
    const [presence, isAsked, offer, mentions, passed] = await Promise.all([
      findPresence(tx, memberId),
      hasProfile(tx, memberId),
      findOffer(tx, memberId, now),
      listMentions(tx, memberId),
      listPassedTo(tx, memberId),
    ])
    const customerIds = [...new Set(passed.map(({ customerId }) => customerId))]
    const names = await listNames(tx, { customerIds, memberIds: [] })
    return {
      presence: presence?.state ?? 'away',
      awayBecause: presence?.awayBecause ?? 'own-word',
      hasProfile: isAsked,
      offer,
      mentions,
      passed: passed.map(({ customerId, ...one }) => ({ ...one, customerName: names.get(customerId) ?? '' })),
      now,
    }
  })

/** By the member's own word; whoever goes away is asked nothing any more. */
export const setPresence = (
  deps: Pick<RoutingDependencies, 'database' | 'clock'>,
  { tenantId, memberId, state }: { tenantId: string; memberId: string; state: PresenceState },
): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const now = deps.clock.now().toISOString()
    await recordPresence(tx, { memberId, state, now })
    if (state === 'away') await withdrawOffersOf(tx, [memberId], now)
  })

/** Desks that are open now, of whatever tenants. */
export const hearOf = async (
  deps: Pick<RoutingDependencies, 'database' | 'clock'>,
  desks: readonly { tenantId: string; memberId: string }[],
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  for (const tenantId of new Set(desks.map((desk) => desk.tenantId))) {
    const memberIds = desks.filter((desk) => desk.tenantId === tenantId).map(({ memberId }) => memberId)
    await deps.database.withTenant({ tenantId }, (tx) => recordSeen(tx, memberIds, now))
  }
}

/** The id of the conversation taken, or null when it was declined. @throws NOT_FOUND, OFFER_OVER, STALE_EPOCH, CONVERSATION_RESOLVED */
export const answerOffer = async (
  deps: RoutingDependencies,
  answer: { tenantId: string; member: Actor; offerId: string; isAccepted: boolean },
): Promise<string | null> => {
  if (answer.isAccepted) return acceptOffer(deps, answer)
  const now = deps.clock.now().toISOString()
  await deps.database.withTenant(answer, (tx) =>
    recordDecline(tx, { offerId: answer.offerId, memberId: answer.member.id, now }),
  )
  return null
}

/** Every verb of routing with its dependencies given. */
export const createRouting = (deps: RoutingDependencies) => {
  const startedAt = deps.clock.now()
  return {
    assign: (tenantId: string) => assignWaiting(deps, tenantId, startedAt),
    answerOffer: (answer: Parameters<typeof answerOffer>[1]) => answerOffer(deps, answer),
    loadOwn: (whose: Parameters<typeof loadOwnRouting>[1]) => loadOwnRouting(deps, whose),
    setPresence: (wanted: Parameters<typeof setPresence>[1]) => setPresence(deps, wanted),
    hearOf: (desks: Parameters<typeof hearOf>[1]) => hearOf(deps, desks),
  }
}
