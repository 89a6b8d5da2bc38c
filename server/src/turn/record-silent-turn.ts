import { recordReading } from '#conversation'
import type { TurnRecord } from '@celadon/contract'
import { isWithPeople, loadConversation } from '#conversation/heads'
import { textOfParts, type Entry } from '#conversation/log'
import { findThirdParty } from '#conversation/stepping-in'
import { listLately, mayBeSplit } from '#conversation/splitting'
import { findMember } from '#people/members'
import type { TenantTransaction } from '#platform/database'
import { announceChange } from './announce.ts'
import { findHearer } from './find-hearer.ts'
import { keepTicket } from './keep-ticket.ts'
import { noteEntry, turnEntry } from './new-entries.ts'
import { isAsSaid, type OpenTurn } from './open-turn.ts'
import { raiseAlarm, type Alarm } from './raise-alarm.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { answeredSeqs } from './write-turn.ts'

/**
 * With a person as owner the assistant says nothing; what it read is kept for whoever helps the customer. Words of danger
 * are not left to their eyes alone.
 */
export const recordSilentTurn = async (deps: TurnDependencies, turn: OpenTurn): Promise<void> => {
  const now = deps.clock.now()
  const utterance = turn.messages.map((message) => textOfParts(message.body?.parts ?? [])).join('\n')
  const { awaiting, dialogue, language } = turn.head
  const context = {
    awaiting,
    orders: [],
    now,
    timeZone: turn.tenant.timeZone,
    language,
    lastIntent: dialogue.recentIntents.at(-1) ?? null,
  }
  const reading = await deps.readMessage(utterance, context, { tenantId: turn.tenantId, isAside: true })
  const alarm = raiseAlarm(utterance, language)
  const record: TurnRecord = {
    answers: answeredSeqs(turn),
    utterance,
    reading,
    decision: {
      kind: 'stay-silent',
      act: 'stay-silent',
      reason: alarm?.reason ?? { code: 'a-person-has-it', words: [turn.head.owner.kind] },
    },
    dropped: [],
    grounds: [],
    facts: {},
    language,
    outcome: 'held',
    plannedAt: now.toISOString(),
    tookMs: 0,
  }
  const hearer = await findHearer(deps, { tenantId: turn.tenantId, conversationId: turn.head.id }, utterance)
  const changed = await keepForStaff(deps, turn, record, { alarm, hearer })
  if (changed) await recordSilentTurn(deps, { ...turn, messages: changed })
}

/** What the assistant had planned when a person stepped in: not said, but shown to that person. `sellerId`: whose goods it was about. */
export const recordHeldTurn = async (
  deps: TurnDependencies,
  turn: OpenTurn,
  { record, sellerId }: { record: TurnRecord; sellerId: string | null },
): Promise<void> => {
  const head = await deps.database.withTenant({ tenantId: turn.tenantId }, (tx) => loadConversation(tx, turn.head.id))
  if (isWithPeople(head))
    await keepForStaff(deps, turn, { ...record, outcome: 'held' }, { alarm: null, hearer: sellerId })
}

/** Answers the messages as they stand now where a part of a card number was taken out of them: then nothing was kept. */
const keepForStaff = async (
  deps: TurnDependencies,
  turn: OpenTurn,
  record: TurnRecord,
  { alarm: raised, hearer }: { alarm: Alarm | null; hearer: string | null },
): Promise<Entry[] | undefined> => {
  const now = deps.clock.now().toISOString()
  const { sentiment } = record.reading.mood
  const { owner } = turn.head
  const saved = await deps.database.withTenant({ tenantId: turn.tenantId }, async (tx) => {
    const lately = turn.messages.some(isLoose) ? await listLately(tx, turn.head.id) : []
    if (!isAsSaid(turn.messages, lately)) return { changed: asTheyStand(turn.messages, lately) }
    // What is said to a seller who has taken over or joined is theirs to read; what staff are told to do, only the owner's.
    const ownerId = await findSellerOf(tx, owner)
    const sellerId = ownerId ?? (hearer !== null && (await findThirdParty(tx, turn.head.id)) === hearer ? hearer : null)
    const entry = turnEntry(deps.ids.next(), record, sellerId)
    const concern = sellerId === null ? undefined : { sellerId, seqs: record.answers }
    const alarm = raised && { note: noteEntry(deps.ids.next(), raised.note, ownerId), priority: raised.priority }
    const kept = await recordReading(tx, {
      conversationId: turn.head.id,
      now,
      sentiment,
      entry,
      concern,
      ...(alarm && { alarm }),
    })
    await keepTicket(deps, tx, kept.head, 'customer-said')
    return kept
  })
  if ('changed' in saved) return saved.changed
  announceChange(deps, turn.tenantId, turn.head.id, saved.entries)
  return undefined
}

const findSellerOf = async (tx: TenantTransaction, { kind, id }: OpenTurn['head']['owner']): Promise<string | null> =>
  kind === 'seller' && id !== null ? ((await findMember(tx, id))?.sellerId ?? null) : null

const isLoose = ({ body }: Entry): boolean => mayBeSplit(body?.parts ?? [])

const asTheyStand = (messages: readonly Entry[], now: readonly Pick<Entry, 'seq' | 'body'>[]): Entry[] =>
  messages.map((message) => ({ ...message, body: now.find(({ seq }) => seq === message.seq)?.body ?? message.body }))
