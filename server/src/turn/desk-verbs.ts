import { may, type AttachedFile, type Authority, type Owner, type Part } from '@celadon/contract'
import { changeOwner, postNote, postStaffMessage, resolveConversation, type OwnerChange } from '#conversation'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import type { Entry } from '#conversation/log'
import { recordMentions } from '#conversation/mentions'
import { maskSensitive } from '#conversation/masking'
import { holdAccess, holdAnswering } from '#people/access'
import { loadMember, type Member } from '#people/members'
import { recordAudit } from '#platform/audit'
import { findThirdParty } from '#conversation/stepping-in'
import type { TenantTransaction } from '#platform/database'
import { markSent } from '#platform/files'
import { CeladonError } from '#platform/errors'
import { loadQueue, recordWait } from '#routing'
import { claimOffer } from '#routing/assignment'
import { recordSeen, recordTaken } from '#routing/presence'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import { answerWhatIsOpen } from './sweep-unanswered.ts'
import { findHearer } from './find-hearer.ts'
import { keepTicket } from './keep-ticket.ts'
import { loadOwnFiles } from './name-files.ts'
import { newEntry, system, systemEntry } from './new-entries.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type Actor = Authority & { id: string; name: string }
export type DeskAct = { tenantId: string; member: Actor; conversationId: string; epoch: number }
export type DeskSaying = {
  tenantId: string
  member: Actor
  conversationId: string
  clientMessageId: string
  text: string
  fileIds?: readonly string[] | undefined
  /** Colleagues who are named in a note. */
  mentions?: readonly string[] | undefined
}

/**
 * Takes a conversation from the queue or the assistant; whoever leads takes it from anybody.
 * @throws NOT_FOUND, STALE_EPOCH, CONVERSATION_RESOLVED, FORBIDDEN when somebody else has it
 */
export const takeConversation = (deps: TurnDependencies, act: DeskAct): Promise<void> =>
  change(deps, act, async (tx, head, now) => {
    if (head.owner.id === act.member.id) return undefined
    requireFree(head, act)
    await holdAnswering(tx, act.member.id)
    if (!deps.isPast) await recordTaken(tx, act.member.id, now)
    return takeInto(deps, tx, act, head, now)
  })

/**
 * Takes what was offered, on the epoch of the offer: of an offer and somebody else's taking, one succeeds.
 * @throws NOT_FOUND, OFFER_OVER, STALE_EPOCH, CONVERSATION_RESOLVED
 */
export const acceptOffer = async (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'ids' | 'announce'>,
  { tenantId, member, offerId }: Pick<DeskAct, 'tenantId' | 'member'> & { offerId: string },
): Promise<string> => {
  const now = deps.clock.now().toISOString()
  const { conversationId, entries } = await deps.database.withTenant({ tenantId }, async (tx) => {
    await holdAnswering(tx, member.id)
    await recordSeen(tx, [member.id], now)
    const claimed = await claimOffer(tx, { offerId, memberId: member.id, now })
    const act = { tenantId, member, ...claimed }
    const moved = await takeInto(deps, tx, act, await loadConversation(tx, claimed.conversationId), now)
    return { ...claimed, entries: moved.entries }
  })
  announceChange(deps, tenantId, conversationId, entries)
  return conversationId
}

const takeInto = async (
  deps: Pick<TurnDependencies, 'clock' | 'ids'>,
  tx: TenantTransaction,
  act: DeskAct,
  head: ConversationHead,
  now: string,
): Promise<NonNullable<Changed>> => {
  await recordWaitOf(deps, tx, act.tenantId, head, now)
  const isSteppingIn = head.owner.kind === 'assistant' && may(act.member, 'conversation.lead')
  const moved = await changeOwner(
    tx,
    ownerChange(deps, act, head, {
      to: { kind: isSteppingIn ? 'supervisor' : 'agent', id: act.member.id },
      code: 'taken',
      text: words[head.language].system.taken(act.member.name),
    }),
  )
  await keepTicket(deps, tx, moved.head, 'taken')
  // From the queue they are taken all day, and the log of each says by whom.
  if (head.owner.kind !== 'queue') {
    const about = { kind: 'conversation', id: head.id }
    const details = { how: 'take', from: head.owner.kind, fromId: head.owner.id }
    const { tenantId, member } = act
    await recordAudit(tx, { tenantId, at: now, by: member.id, act: 'conversation.stepped-into', about, details })
  }
  return moved
}

/** Back to the assistant, which answers what the customer said last if nobody has. @throws NOT_FOUND, STALE_EPOCH, NOT_OWNER */
export const giveBack = async (deps: TurnDependencies, act: DeskAct): Promise<void> => {
  await change(deps, act, async (tx, head) => {
    requireOwner(head, act.member)
    const moved = await changeOwner(
      tx,
      ownerChange(deps, act, head, {
        to: { kind: 'assistant', id: null },
        code: 'given-back',
        text: words[head.language].system.givenBack,
      }),
    )
    await keepTicket(deps, tx, moved.head, 'given-back')
    return moved
  })
  await answerWhatIsOpen(deps, act)
}

/** To another queue or member. @throws NOT_FOUND, STALE_EPOCH, NOT_OWNER */
export const transfer = (
  deps: TurnDependencies,
  act: DeskAct & { to: { kind: 'queue' | 'agent'; id: string } },
): Promise<void> =>
  change(deps, act, async (tx, head) => {
    requireOwner(head, act.member)
    const name =
      act.to.kind === 'queue'
        ? (await loadQueue(tx, act.to.id)).name[head.language]
        : (await loadAnswerer(tx, act.to.id)).displayName
    return changeOwner(
      tx,
      ownerChange(deps, act, head, {
        to: act.to,
        code: 'transferred',
        text: words[head.language].system.transferred(name),
      }),
    )
  })

/** Ends it and asks the customer how it was. @throws NOT_FOUND, STALE_EPOCH, NOT_OWNER, NEWER_WORDS, CONVERSATION_RESOLVED */
export const resolve = (deps: TurnDependencies, act: DeskAct & { seenSeq: number }): Promise<void> =>
  change(deps, act, async (tx, head, now) => {
    requireOwner(head, act.member)
    const text = words[head.language].system.resolved(act.member.name)
    const entry = newEntry({
      id: deps.ids.next(),
      kind: 'owner',
      author: system,
      isPublic: true,
      parts: [
        { type: 'system', code: 'resolved', text },
        { type: 'rating', id: deps.ids.next() },
      ],
    })
    const { epoch, seenSeq } = act
    const moved = await resolveConversation(tx, { conversationId: head.id, epoch, seenSeq, now, entries: [entry] })
    await keepTicket(deps, tx, moved.head, 'resolved')
    return moved
  })

/** A member's words and files to the customer. @throws INVALID_REQUEST when there are neither, NOT_FOUND, NOT_OWNER, CONVERSATION_RESOLVED, MESSAGE_ID_REUSED */
export const postAgentMessage = (deps: TurnDependencies, saying: DeskSaying): Promise<void> => post(deps, saying, true)

/** A note only staff see, and who is named in it is told. @throws INVALID_REQUEST, NOT_FOUND, MESSAGE_ID_REUSED */
export const postDeskNote = (deps: TurnDependencies, saying: DeskSaying): Promise<void> => post(deps, saying, false)

const post = async (deps: TurnDependencies, saying: DeskSaying, isPublic: boolean): Promise<void> => {
  const at = deps.clock.now()
  const now = at.toISOString()
  const { tenantId, conversationId, member, fileIds = [], mentions = [] } = saying
  const hearer = isPublic ? await findHearer(deps, saying, saying.text) : null
  const posted = await deps.database.withTenant({ tenantId }, async (tx) => {
    await hearOfActor(deps, tx, member.id, now)
    const sender = { conversationId, uploader: { kind: 'agent', id: member.id }, now: at } as const
    const entry = newEntry({
      id: deps.ids.next(),
      kind: isPublic ? 'message' : 'note',
      author: { kind: 'agent', id: member.id, name: member.name },
      isPublic,
      parts: saidParts(saying.text, fileIds.length > 0 ? await loadOwnFiles(tx, fileIds, sender) : []),
      clientMessageId: saying.clientMessageId,
      sellerId: hearer !== null && (await findThirdParty(tx, conversationId)) === hearer ? hearer : null,
    })
    for (const id of mentions) await loadColleague(tx, id)
    const done = await (isPublic
      ? postStaffMessage(tx, { conversationId, memberId: member.id, now, entry })
      : postNote(tx, { conversationId, now, entry }))
    if (fileIds.length > 0 && done.isNew) await markSent(tx, fileIds, entry.id)
    if (mentions.length > 0 && done.isNew)
      await recordMentions(tx, { conversationId, memberIds: mentions, entry: done.entries[0]!, byName: member.name })
    if (isPublic && done.isNew) await keepTicket(deps, tx, done.head, 'staff-said')
    return done
  })
  if (posted.isNew) announceChange(deps, saying.tenantId, saying.conversationId, posted.entries)
}

const saidParts = (text: string, files: readonly AttachedFile[]): Part[] => {
  const masked = maskSensitive(text.replaceAll('\u0000', '').toWellFormed()).text
  if (masked.trim() === '' && files.length === 0) throw new CeladonError('INVALID_REQUEST')
  return [
    ...(masked.trim() === '' ? [] : [{ type: 'text' as const, text: masked }]),
    ...files.map((file) => ({ type: 'attachment' as const, file, alt: '' })),
  ]
}

type Changed = { head: ConversationHead; entries: Entry[] } | undefined

const change = async (
  deps: TurnDependencies,
  act: DeskAct,
  run: (tx: TenantTransaction, head: ConversationHead, now: string) => Promise<Changed>,
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  const changed = await deps.database.withTenant(act, async (tx) => {
    await hearOfActor(deps, tx, act.member.id, now)
    return run(tx, await loadConversation(tx, act.conversationId), now)
  })
  if (!changed) return
  announceChange(deps, act.tenantId, act.conversationId, changed.entries)
}

/** Whoever acts is there, also without an open desk. What they did in the demo's past says nothing of now. */
export const hearOfActor = async (
  deps: Pick<TurnDependencies, 'isPast'>,
  tx: TenantTransaction,
  memberId: string,
  now: string,
): Promise<void> => {
  if (!deps.isPast) await recordSeen(tx, [memberId], now)
}

const ownerChange = (
  deps: Pick<TurnDependencies, 'ids' | 'clock'>,
  act: DeskAct,
  head: ConversationHead,
  line: { to: Owner; code: string; text: string },
): OwnerChange => ({
  conversationId: head.id,
  epoch: act.epoch,
  to: line.to,
  callBackBy: null,
  now: deps.clock.now().toISOString(),
  entries: [systemEntry(deps.ids.next(), { kind: 'owner', code: line.code, text: line.text })],
})

/** Whoever was slower is told so by the epoch. @throws FORBIDDEN */
const requireFree = ({ status, epoch, owner }: ConversationHead, act: DeskAct): void => {
  const isTaken = status === 'open' && epoch === act.epoch && owner.kind !== 'queue' && owner.kind !== 'assistant'
  if (isTaken && !may(act.member, 'conversation.lead')) throw new CeladonError('FORBIDDEN')
}

/** @throws NOT_OWNER */
export const requireOwner = (head: ConversationHead, member: Actor): void => {
  if (head.owner.id !== member.id && !may(member, 'conversation.lead')) throw new CeladonError('NOT_OWNER')
}

/** Whoever of the staff is there. @throws NOT_FOUND */
const loadColleague = async (tx: TenantTransaction, id: string): Promise<Member> => {
  const member = await loadMember(tx, id)
  if (!member.isActive || member.role === 'sellerMember') throw new CeladonError('NOT_FOUND')
  return holdAccess(tx, id)
}

/** Whoever can take conversations. @throws NOT_FOUND */
const loadAnswerer = async (tx: TenantTransaction, id: string): Promise<Member> => {
  const member = await loadColleague(tx, id)
  if (!may(member, 'conversation.answer')) throw new CeladonError('NOT_FOUND')
  return member
}

/** A wait on the page that ends now; a call-back is no wait anybody stood in. */
const recordWaitOf = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  tenantId: string,
  head: ConversationHead,
  now: string,
): Promise<void> => {
  if (head.owner.kind !== 'queue' || head.owner.id === null || head.callBackBy !== null) return
  const waitedSeconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(head.ownedSince)) / 1000))
  await recordWait(tx, { tenantId, id: deps.ids.next(), queueId: head.owner.id, waitedSeconds, takenAt: now })
}
