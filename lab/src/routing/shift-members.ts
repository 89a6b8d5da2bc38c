import { builtIn } from '@celadon/contract'
import { changeOwner, postStaffMessage, resolveConversation } from '@celadon/server/conversation'
import { loadConversation } from '@celadon/server/conversation/heads'
import type { createManualClock } from '@celadon/server/platform/clock'
import type { createRouting } from '@celadon/server/turn'
import type { Dice } from '#dice'
import type { Told } from './fill-queues.ts'
import { ids, type Floor } from './plant-shift.ts'
import type { Seen, SeenOffer } from './simulate-shift.ts'

type Served = { conversationId: string; replyAt: number; endAt: number; hasReplied: boolean }
type Person = { id: string; goneUntil: number; answers: Map<string, Answer>; served: Map<string, Served> }
type Answer = { at: number; kind: 'accept' | 'decline' | 'ignore'; offer: SeenOffer }

type Given = {
  dice: Dice
  clock: ReturnType<typeof createManualClock>
  handlingMs: number
  routing: ReturnType<typeof createRouting>
}

/** How people are: figures of an ordinary shift, a little worse than usual. */
const dropsOutASecond = 1 / 2400
const takesByHandASecond = 0.05
const heardEverySeconds = 10
const comesBackEverySeconds = 15

/** The people of the shift, who do what people do through the verbs that the desk calls. */
export const createMembers = (floor: Floor, { dice, clock, handlingMs, routing }: Given) => {
  const { tenantId, database } = floor
  const people = floor.memberIds.map((id): Person => ({ id, goneUntil: 0, answers: new Map(), served: new Map() }))
  const held = new Map<string, string>()
  const takenAt = new Map<string, number>()
  const refused = new Set<string>()
  let doubleAssignments = 0
  let seen: Seen = { second: 0, waiting: [], offers: [] }
  const nowMs = (): number => clock.now().getTime()
  const isHere = ({ goneUntil }: Person): boolean => goneUntil <= nowMs()
  const within = (fromMs: number, toMs: number): number => fromMs + dice.share() * (toMs - fromMs)

  const begin = (person: Person, conversationId: string): void => {
    if (held.has(conversationId)) doubleAssignments += 1
    held.set(conversationId, person.id)
    if (!takenAt.has(conversationId)) takenAt.set(conversationId, nowMs())
    const endAt = nowMs() + 20_000 - Math.log(1 - dice.share()) * handlingMs
    person.served.set(conversationId, {
      conversationId,
      replyAt: nowMs() + within(2000, 15_000),
      endAt,
      hasReplied: false,
    })
  }
  const answer = async (person: Person, { kind, offer }: Answer): Promise<void> => {
    person.answers.delete(offer.id)
    if (kind !== 'accept') refused.add(`${person.id} ${offer.conversationId}`)
    if (kind === 'ignore') return
    const member = { id: person.id, name: 'Member', ...builtIn('agent') }
    const given = { tenantId, member, offerId: offer.id, isAccepted: kind === 'accept' }
    const taken = await routing.answerOffer(given).catch(ifRace)
    if (taken) begin(person, taken)
  }
  const takeByHand = async (person: Person): Promise<void> => {
    const wanted = seen.offers[0]?.conversationId ?? seen.waiting[0]?.conversationId
    if (wanted === undefined) return
    const now = clock.now().toISOString()
    const moved = await database
      .withTenant({ tenantId }, async (tx) => {
        const { epoch, owner } = await loadConversation(tx, wanted)
        if (owner.kind !== 'queue') return null
        const to = { kind: 'agent', id: person.id } as const
        return changeOwner(tx, { conversationId: wanted, epoch, to, callBackBy: null, now, entries: [] })
      })
      .catch(ifRace)
    if (moved) begin(person, wanted)
  }
  const serve = async (person: Person, one: Served): Promise<void> => {
    const { conversationId } = one
    const now = clock.now().toISOString()
    if (!one.hasReplied && one.replyAt <= nowMs()) {
      const said = await database
        .withTenant({ tenantId }, (tx) =>
          postStaffMessage(tx, { conversationId, memberId: person.id, now, entry: reply(person.id) }),
        )
        .catch(ifRace)
      one.hasReplied = said !== null
      if (!said) person.served.delete(conversationId)
    }
    if (one.endAt > nowMs()) return
    await database
      .withTenant({ tenantId }, async (tx) => {
        const { epoch, lastSeq: seenSeq } = await loadConversation(tx, conversationId)
        return resolveConversation(tx, { conversationId, epoch, seenSeq, now, entries: [] })
      })
      .catch(ifRace)
    person.served.delete(conversationId)
    held.delete(conversationId)
  }
  const come = async (person: Person): Promise<void> =>
    routing.setPresence({ tenantId, memberId: person.id, state: 'available' })

  const act = async (person: Person): Promise<void> => {
    for (const due of person.answers.values()) if (due.at <= nowMs()) await answer(person, due)
    for (const one of person.served.values())
      if (Math.min(one.endAt, one.hasReplied ? one.endAt : one.replyAt) <= nowMs()) await serve(person, one)
  }

  return {
    refused,
    come: async (): Promise<void> => {
      for (const person of people) await come(person)
    },
    /** Everything that people do in this second. */
    step: async ({ isOver }: { isOver: boolean }): Promise<void> => {
      for (const person of people) {
        if (isOver) person.goneUntil = 0
        if (isHere(person) && !isOver && dice.happens(dropsOutASecond))
          person.goneUntil = nowMs() + within(60_000, 300_000)
        if (isHere(person)) await act(person)
      }
      const here = people.filter(isHere)
      if (dice.happens(takesByHandASecond)) await takeByHand(dice.pick(here))
      if (seen.second % heardEverySeconds === 0)
        await routing.hearOf(here.map(({ id: memberId }) => ({ tenantId, memberId })))
      if (seen.second % comesBackEverySeconds === 0) for (const person of here) await come(person)
    },
    /** What the desks show after a round: new offers get an answer some seconds later, what went back is let go. */
    see: (now: Seen): void => {
      seen = now
      for (const { conversationId } of now.waiting) {
        const holder = people.find(({ id }) => id === held.get(conversationId))
        holder?.served.delete(conversationId)
        held.delete(conversationId)
      }
      for (const offer of now.offers.filter(({ isNew }) => isNew)) {
        const kind = dice.happens(0.04) ? 'ignore' : dice.happens(0.03) ? 'decline' : 'accept'
        const at = nowMs() + (kind === 'ignore' ? 19_000 : within(1000, 8000))
        people.find(({ id }) => id === offer.memberId)!.answers.set(offer.id, { at, kind, offer })
      }
    },
    hasWork: (): boolean => people.some(({ served }) => served.size > 0),
    figures: (told: ReadonlyMap<string, Told>) => ({
      doubleAssignments,
      waitErrors: [...takenAt].flatMap(([conversationId, at]) => {
        const expected = told.get(conversationId)
        return expected?.isMeasured ? [Math.abs((at - expected.at) / 1000 - expected.seconds)] : []
      }),
    }),
  }
}

/** Somebody was faster, or the offer is over: what a desk shows as a sentence. */
const races = new Set(['OFFER_OVER', 'STALE_EPOCH', 'NOT_OWNER', 'CONVERSATION_RESOLVED'])
const ifRace = (error: Error & { code?: string }): null => {
  if (!races.has(error.code ?? '')) throw error
  return null
}

const reply = (memberId: string) => ({
  id: ids.next(),
  kind: 'message' as const,
  author: { kind: 'agent' as const, id: memberId, name: 'Member' },
  isPublic: true,
  sellerId: null,
  clientMessageId: ids.next(),
  body: { parts: [{ type: 'text' as const, text: '您好，我来处理。' }], grounds: [], turn: null, authorName: 'Member' },
})
