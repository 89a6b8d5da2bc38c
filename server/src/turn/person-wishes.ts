import type { ChatSnapshot } from '@celadon/contract'
import { reword, type Instead } from '#automation/sentences'
import { changeOwner } from '#conversation'
import { isWithPeople, loadConversation, type ConversationHead } from '#conversation/heads'
import { findEntryByClientMessage, textOfParts, type Entry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { findVerifiedCustomer } from '#people'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { callBackTime, decideHandOff, decidePriority, readHandOffFacts, type HandOff } from '#routing'
import { loadTenant } from '#tenancy'
import { sentences, words } from '#turn/words'
import { alertOnlookers } from './alert-seller.ts'
import { announceChange } from './announce.ts'
import { composeHandOff } from './compose-hand-off.ts'
import { keepTicket } from './keep-ticket.ts'
import { readAbout, readMembership } from './plan-hand-off.ts'
import { assistant, handOffEntry, newEntry, systemEntry } from './new-entries.ts'
import { loadChatSnapshot } from './show-chat.ts'
import { answerWhatIsOpen } from './sweep-unanswered.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** A wish of the customer about people; `clientMessageId` makes it happen once. */
export type PersonWish = { tenantId: string; conversationId: string; customerId: string; clientMessageId: string }

type Change = { head: ConversationHead; entries: Entry[] } | undefined

/**
 * The control that is always there: queued at once, or a dated call-back outside opening hours, whatever the state. A
 * race with a turn or a member is tried again, because this wish wins.
 * @throws NOT_FOUND
 */
export const askForPerson = async (deps: TurnDependencies, wish: PersonWish): Promise<ChatSnapshot> => {
  const who = await readWhoWaits(deps, wish)
  return changeAndShow(deps, wish, async (tx, head) => {
    if (isWithPeople(head) && head.status === 'open') return undefined
    const now = deps.clock.now()
    const about = await readAbout(tx, { head, ...who })
    const facts = await readHandOffFacts(tx, now, { about, priority: priorityOf(head, who) })
    const handOff = decideHandOff(facts, now.toISOString())
    return queueUp(deps, tx, head, { handOff, instead: who.instead, clientMessageId: wish.clientMessageId })
  })
}

/** Leaves the wait; the assistant goes on, and answers what was said meanwhile. @throws NOT_FOUND */
export const leaveQueue = async (
  deps: TurnDependencies,
  wish: Omit<PersonWish, 'clientMessageId'>,
): Promise<ChatSnapshot> => {
  await changeAndShow(deps, wish, async (tx, head) => {
    if (head.owner.kind !== 'queue' || head.status === 'resolved') return undefined
    const line = { kind: 'owner' as const, code: 'left-queue', text: words[head.language].system.left }
    return changeOwner(tx, {
      conversationId: head.id,
      epoch: head.epoch,
      to: { kind: 'assistant', id: null },
      callBackBy: null,
      now: deps.clock.now().toISOString(),
      entries: [systemEntry(deps.ids.next(), line)],
    })
  })
  await answerWhatIsOpen(deps, wish, { hasLeftQueue: true })
  return loadChatSnapshot(deps, wish)
}

/** Instead of waiting on the page: a reply by a stated time. @throws NOT_FOUND */
export const askForCallBack = async (deps: TurnDependencies, wish: PersonWish): Promise<ChatSnapshot> => {
  const who = await readWhoWaits(deps, wish)
  return changeAndShow(deps, wish, async (tx, head) => {
    const isWaiting = head.owner.kind === 'queue' && head.status === 'open'
    if ((isWithPeople(head) && !isWaiting) || head.callBackBy !== null) return undefined
    const now = deps.clock.now()
    const by = callBackTime(await loadTenant(tx), now).toISOString()
    const where =
      isWaiting && head.owner.id !== null
        ? { queueId: head.owner.id }
        : { about: await readAbout(tx, { head, ...who }) }
    const priority = isWaiting ? head.priority : priorityOf(head, who)
    const facts = await readHandOffFacts(tx, now, { ...where, priority })
    const handOff = decideHandOff({ ...facts, isOpen: false, callBackBy: by }, now.toISOString())
    return queueUp(deps, tx, head, { handOff, instead: who.instead, clientMessageId: wish.clientMessageId })
  })
}

type WhoWaits = { verified: VerifiedCustomer | undefined; isMember: boolean; instead: Instead }

/** Read before the conversation is locked: a shop may take its time. */
const readWhoWaits = async (deps: TurnDependencies, wish: Omit<PersonWish, 'clientMessageId'>): Promise<WhoWaits> => {
  const now = deps.clock.now().toISOString()
  const verified = await deps.database.withTenant(wish, (tx) => findVerifiedCustomer(tx, wish.conversationId, now))
  const { tenantId } = wish
  const instead = await deps.afterSales.sentencesOf(tenantId)
  return { verified, isMember: await readMembership(deps, { tenantId, verified }), instead }
}

/** Without words of now, the mood of the last ones counts. */
const priorityOf = (head: ConversationHead, { isMember }: WhoWaits): number =>
  decidePriority({ isDanger: false, isMember, anger: -head.sentiment })

const queueUp = async (
  deps: TurnDependencies,
  tx: TenantTransaction,
  head: ConversationHead,
  { handOff, instead, clientMessageId }: { handOff: HandOff; instead: Instead; clientMessageId: string },
): Promise<Change> => {
  if (await findEntryByClientMessage(tx, head.id, clientMessageId)) return undefined
  const now = deps.clock.now()
  const { timeZone } = await loadTenant(tx)
  const told = { language: head.language, timeZone, clientMessageId }
  const composed = composeHandOff(handOff, { ...told, now })
  const reply = { ...composed, parts: reword(composed.parts, { ...told, sentences, instead, sellerId: null }) }
  const said = newEntry({
    id: deps.ids.next(),
    kind: 'message',
    author: assistant,
    isPublic: true,
    parts: reply.parts,
    grounds: reply.grounds,
  })
  const moved = await changeOwner(tx, {
    conversationId: head.id,
    epoch: head.epoch,
    to: handOff.owner,
    callBackBy: handOff.callBackBy,
    priority: handOff.priority,
    now: now.toISOString(),
    entries: [said, handOffEntry(deps.ids.next(), handOff, told)],
    said: textOfParts(reply.parts),
    mayReopen: true,
  })
  await keepTicket(deps, tx, moved.head, 'passed-to-person')
  const waitedBefore = head.owner.kind === 'queue' && head.status === 'open'
  if (!waitedBefore) await alertOnlookers(deps, tx, { conversationId: head.id, now: now.toISOString() })
  return moved
}

const mostTries = 5

const changeAndShow = async (
  deps: TurnDependencies,
  wish: Omit<PersonWish, 'clientMessageId'>,
  change: (tx: TenantTransaction, head: ConversationHead) => Promise<Change>,
): Promise<ChatSnapshot> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const changed = await deps.database.withTenant(wish, async (tx) =>
        change(tx, await loadConversation(tx, wish.conversationId, wish.customerId)),
      )
      if (changed) announceChange(deps, wish.tenantId, wish.conversationId, changed.entries)
      return await loadChatSnapshot(deps, wish)
    } catch (error) {
      const isRace = error instanceof CeladonError && error.code === 'STALE_EPOCH'
      if (!isRace || tries >= mostTries) throw error
    }
  }
}
