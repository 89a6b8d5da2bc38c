import type { Language, Run } from '@celadon/contract'
import type { PlannedRun } from '#automation'
import { closeRunWork, openRunWork } from '#automation/effects'
import { findRun, recordRun, type RunOwners } from '#automation/runs'
import { changeOwner, postNote, saveRunResult } from '#conversation'
import { isWithPeople, type ConversationHead } from '#conversation/heads'
import { holdConversation } from '#conversation/owned'
import { textOfParts, type Entry, type NewEntry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'
import type { Advance } from './advance.ts'
import { alertOnlookers } from './alert-seller.ts'
import { announceChange } from './announce.ts'
import { keepTicket } from './keep-ticket.ts'
import { keepAdvance } from './keep-advance.ts'
import { assistant, handOffEntry, newEntry, system } from './new-entries.ts'
import { planHandOff } from './plan-hand-off.ts'
import type { RunRead, WhichRun } from './read-run.ts'
import { sayOtherwise } from './say-otherwise.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Somebody else told the result: the transaction that tried it again is not saved. */
export class AlreadyTold extends Error {}

/** What the run was read with is so no more, digits of a card were taken out or a person ended it: it is read again. */
export class ReadAgain extends Error {}

/** Whether a person has it, or will: they tell it. What they have ended, nobody looks at again, so the customer is told. */
export const isForStaff = (head: Pick<ConversationHead, 'owner' | 'status'>): boolean =>
  isWithPeople(head) && head.status === 'open'

/** Whether nothing else is being talked about: only then may the next wish begin with its result. */
export const isSpokenOf = (run: Pick<Run, 'id'>, { dialogue }: Pick<ConversationHead, 'dialogue'>): boolean =>
  dialogue.runId === run.id || dialogue.runId === null

/** The result, and with it the first question of the next wish. False: a turn is at work, or something was paused; nothing was written. */
export const tellCustomer = async (
  deps: TurnDependencies,
  which: WhichRun,
  { run, head, verified, pauses }: RunRead,
  planned: PlannedRun,
  next: Advance | null,
): Promise<boolean> => {
  const now = deps.clock.now().toISOString()
  const { language } = head
  // Each in the words of its own seller.
  const told = await sayOtherwise(deps, which.tenantId, { parts: planned.parts, sellerId: run.sellerId, language })
  const asked = next && (await sayOtherwise(deps, which.tenantId, { ...next, language }))
  const parts = [...told, ...(asked ?? [])]
  const grounds = [...planned.grounds, ...(next?.grounds ?? [])]
  const entry = messageOf(deps, { parts, grounds, sellerId: run.sellerId })
  const isActive = isSpokenOf(run, head)
  const result = {
    conversationId: head.id,
    epoch: head.epoch,
    seenSeq: head.lastSeq,
    pauseIds: deps.isPast ? null : pauses.map(({ id }) => id),
    now,
    dialogue: {
      ...head.dialogue,
      runId: isActive ? (next?.activeRunId ?? null) : head.dialogue.runId,
      laterWishes: next ? next.laterWishes : head.dialogue.laterWishes,
      isSummedUpWithResult: isActive && next !== null,
    },
    awaiting: isActive ? (next?.awaiting ?? null) : head.awaiting,
    said: textOfParts(parts),
    entries: [entry],
  }
  const saved = await deps.database.withTenant({ tenantId: which.tenantId }, async (tx) => {
    const moved = await saveRunResult(tx, result)
    if (!moved) return undefined
    await closeRun(tx, run, planned, now)
    if (next) await keepAdvance(deps, tx, next, { customerId: run.customerId, now })
    return moved
  })
  if (!saved) return false
  announceChange(deps, which.tenantId, head.id, saved.entries, { head: saved.head, verified })
  return true
}

/** A person has the conversation: they hear it, and tell the customer as they see fit. */
export const tellStaff = async (
  deps: TurnDependencies,
  which: WhichRun,
  { run, head }: RunRead,
  planned: PlannedRun,
): Promise<boolean> => {
  const now = deps.clock.now().toISOString()
  const entry = noteOf(deps, planned, run)
  const entries = await deps.database.withTenant({ tenantId: which.tenantId }, async (tx) => {
    const noted = await postNote(tx, { conversationId: head.id, now, entry })
    if (!isForStaff(noted.head)) throw new ReadAgain()
    await closeRun(tx, run, planned, now)
    return noted.entries
  })
  announceChange(deps, which.tenantId, head.id, entries)
  return true
}

/** What nobody can say the outcome of is a person's to find out, and what waits and is paused a person's to begin. */
export const handOver = async (
  deps: TurnDependencies,
  which: WhichRun,
  { run, head, tenant, verified }: RunRead,
  planned: PlannedRun,
  about: readonly string[] = [run.workflow],
): Promise<boolean> => {
  const now = deps.clock.now().toISOString()
  const said = { intents: about, isDanger: false, anger: 0 }
  const handOff = await planHandOff(deps, { tenantId: which.tenantId, head, verified }, said)
  const language: Language = head.language
  const parts = await sayOtherwise(deps, which.tenantId, { ...planned, sellerId: run.sellerId, language })
  const entries = await deps.database.withTenant({ tenantId: which.tenantId }, async (tx): Promise<Entry[]> => {
    const moved = await changeOwner(tx, {
      conversationId: head.id,
      epoch: head.epoch,
      to: handOff.owner,
      callBackBy: handOff.callBackBy,
      priority: handOff.priority,
      mayReopen: true,
      now,
      said: textOfParts(parts),
      entries: [
        messageOf(deps, { parts, grounds: planned.grounds, sellerId: run.sellerId }),
        handOffEntry(deps.ids.next(), handOff, { language, timeZone: tenant.timeZone }),
      ],
    })
    await closeRun(tx, run, planned, now)
    await keepTicket(deps, tx, moved.head, 'passed-to-person')
    await alertOnlookers(deps, tx, { conversationId: head.id, now })
    return moved.entries
  })
  announceChange(deps, which.tenantId, head.id, entries)
  return true
}

const closeRun = async (tx: TenantTransaction, read: RunOwners & Run, planned: PlannedRun, now: string) => {
  // Locked as it is when digits are taken out; what was written to may be the one that goes on in its place.
  await holdConversation(tx, read.conversationId)
  const kept = await findRun(tx, read.id)
  if (kept && wordsIn(kept) !== wordsIn(read)) throw new ReadAgain()
  const { customerId, sellerId } = read
  const { customerId: _, sellerId: __, ...run } = planned.run as Run & RunOwners
  await recordRun(tx, run, { customerId, sellerId }, now)
  if (!(await closeRunWork(tx, run.id))) throw new AlreadyTold()
  // Whoever sweeps asks for the goods from now on.
  if (run.status === 'awaiting-arrival') await openRunWork(tx, run.id, now)
}

const wordsIn = ({ openingWords, saidBy, answers }: Run): string => JSON.stringify([openingWords, saidBy, answers])

const messageOf = (
  deps: Pick<TurnDependencies, 'ids'>,
  said: Pick<PlannedRun, 'parts' | 'grounds'> & { sellerId: string | null },
): NewEntry => newEntry({ id: deps.ids.next(), kind: 'message', author: assistant, isPublic: true, ...said })

const noteOf = (
  deps: Pick<TurnDependencies, 'ids'>,
  { parts, grounds, run: { status } }: PlannedRun,
  { id, sellerId }: RunOwners & Run,
): NewEntry =>
  newEntry({
    id: deps.ids.next(),
    kind: 'note',
    author: system,
    isPublic: false,
    parts,
    grounds,
    sellerId,
    clientMessageId: `run-${id}-${status}`,
  })
