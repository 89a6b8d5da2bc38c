import type { Author, Part, StepIn } from '@celadon/contract'
import { changeOwner, postNote, postStaffMessage } from '#conversation'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import { findEntryByClientMessage, loadEntry, textOfParts, type Entry } from '#conversation/log'
import { maskSensitive } from '#conversation/masking'
import { speakBeside } from '#conversation/stepping-in'
import { checkWords, listSellersOf } from '#oversight'
import { endAllSteerings } from '#oversight/steerings'
import { holdLeading } from '#people/access'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { listInboxes } from '#tenancy'
import { stepInWords, words } from '#turn/words'
import { announceChange } from './announce.ts'
import { hearOfActor } from './desk-verbs.ts'
import { newEntry, systemEntry } from './new-entries.ts'
import { findShopOf } from './show-chat.ts'
import type { Watcher } from './steer.ts'
import { answerWhatIsOpen } from './sweep-unanswered.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Said = { clientMessageId: string; text: string }

/** From the assistant, if nobody else's goods are spoken of: they would be read along. @throws FORBIDDEN, STALE_EPOCH, NOT_OWNER */
export const takeAsSeller = (deps: TurnDependencies, watcher: Watcher): Promise<void> =>
  inConversation(deps, watcher, async (tx, head, now) => {
    if (head.owner.id === watcher.member.id) return undefined
    if ((await listSellersOf(tx, head.id)).length !== 1) throw new CeladonError('FORBIDDEN')
    await holdLeading(tx, watcher.member.id)
    await endAllSteerings(tx, head.id)
    const name = await nameOf(tx, watcher, head)
    const moved = await changeOwner(tx, {
      ...step(watcher, now),
      to: { kind: 'seller', id: watcher.member.id },
      callBackBy: null,
      entries: [line(deps, watcher, 'taken', stepInWords[head.language].taken(name))],
    })
    await recordStep(tx, watcher, { how: 'take', now })
    return moved
  })

/** To the assistant, which answers what is open. @throws NOT_OWNER, STALE_EPOCH */
export const giveBackAsSeller = async (deps: TurnDependencies, watcher: Watcher): Promise<void> => {
  await inConversation(deps, watcher, (tx, head, now) => {
    if (head.owner.id !== watcher.member.id) throw new CeladonError('NOT_OWNER')
    const entries = [line(deps, watcher, 'given-back', words[head.language].system.givenBack)]
    return changeOwner(tx, { ...step(watcher, now), to: { kind: 'assistant', id: null }, callBackBy: null, entries })
  })
  await answerWhatIsOpen(deps, watcher)
}

/** To the buyer, as owner or beside whoever is it. @throws WORDS_REFUSED, STALE_EPOCH, CONVERSATION_RESOLVED */
export const sayAsSeller = (deps: TurnDependencies, watcher: Watcher, said: Said): Promise<void> =>
  inConversation(deps, watcher, async (tx, head, now) => {
    const entry = await messageOf(deps, tx, { watcher, head, said, parts: [] })
    if (head.owner.id === watcher.member.id)
      return postStaffMessage(tx, { conversationId: head.id, memberId: watcher.member.id, now, entry })
    if (await isSaid(tx, head, said)) return undefined
    return speakBeside(tx, { ...step(watcher, now), entries: [entry] })
  })

/** To people: the operator's and the seller's own. @throws WORDS_REFUSED */
export const whisperAsSeller = (deps: TurnDependencies, watcher: Watcher, said: Said): Promise<void> =>
  inConversation(deps, watcher, async (tx, head, now) => {
    const parts: Part[] = [{ type: 'text', text: maskSensitive(said.text).text }]
    const author: Author = { kind: 'seller', id: watcher.member.id, name: watcher.member.name }
    const { clientMessageId } = said
    const sellerId = watcher.member.sellerId
    const entry = newEntry({
      id: deps.ids.next(),
      kind: 'note',
      author,
      isPublic: false,
      parts,
      sellerId,
      clientMessageId,
    })
    return postNote(tx, { conversationId: head.id, now, entry })
  })

/**
 * What the assistant or a seller said wrongly is taken back before everybody: what it was, and what is right. The first
 * stays in the log.
 * @throws NOT_FOUND for what is not theirs to correct, WORDS_REFUSED, STALE_EPOCH
 */
export const correctOpenly = async (
  deps: TurnDependencies,
  watcher: Watcher,
  act: Extract<StepIn['act'], { kind: 'correct' }>,
): Promise<void> => {
  const { tenantId, conversationId, member } = watcher
  const scope = { tenantId, sellerId: member.sellerId ?? undefined }
  const wrong = await deps.database.withTenant(scope, (tx) => loadEntry(tx, conversationId, act.entryId))
  if (wrong.kind !== 'message' || !correctable.includes(wrong.author.kind)) throw new CeladonError('NOT_FOUND')
  const quoted = shorten(textOfParts(wrong.body?.parts ?? []))
  await inConversation(deps, watcher, async (tx, head, now) => {
    if (await isSaid(tx, head, act)) return undefined
    const text = stepInWords[head.language].corrected(quoted)
    const parts: Part[] = [{ type: 'system', code: 'corrected', text, about: wrong.id }]
    const entry = await messageOf(deps, tx, { watcher, head, said: act, parts })
    const spoken = await speakBeside(tx, { ...step(watcher, now), entries: [entry] })
    await recordStep(tx, watcher, { how: 'correct', now })
    return spoken
  })
}

const correctable: readonly string[] = ['assistant', 'seller']
const quoteLength = 160
const shorten = (text: string): string => (text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text)

/** What somebody who watches says: checked, masked, in the name of the shop. */
const messageOf = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  { watcher, head, said, parts }: { watcher: Watcher; head: ConversationHead; said: Said; parts: Part[] },
) => {
  const { member } = watcher
  if (member.sellerId !== null) checkWords(said.text, await hostsOf(tx, head.inboxId))
  const text = maskSensitive(said.text.replaceAll('\u0000', '').toWellFormed()).text
  const kind = member.sellerId === null ? 'agent' : 'seller'
  return newEntry({
    id: deps.ids.next(),
    kind: 'message',
    author: { kind, id: member.id, name: await nameOf(tx, watcher, head) },
    isPublic: true,
    parts: [...parts, { type: 'text', text }],
    sellerId: member.sellerId,
    clientMessageId: said.clientMessageId,
  })
}

const nameOf = async (tx: TenantTransaction, { member }: Watcher, head: ConversationHead): Promise<string> =>
  (await findShopOf(tx, member.id))?.[head.language] ?? member.name

/** What a seller writes to a buyer stays on the platform. @throws WORDS_REFUSED */
export const checkSellersWords = async (tx: TenantTransaction, conversationId: string, text: string): Promise<void> => {
  const { inboxId } = await loadConversation(tx, conversationId)
  checkWords(text, await hostsOf(tx, inboxId))
}

/** Pages that may embed the chat are the shop's own. */
const hostsOf = async (tx: TenantTransaction, inboxId: string): Promise<string[]> => {
  const inbox = (await listInboxes(tx)).find(({ id }) => id === inboxId)
  return (inbox?.allowedOrigins ?? []).flatMap((origin) => URL.parse(origin)?.hostname ?? [])
}

/** Said already under this id. @throws MESSAGE_ID_REUSED when other words were */
const isSaid = async (tx: TenantTransaction, head: ConversationHead, said: Said): Promise<boolean> => {
  const known = await findEntryByClientMessage(tx, head.id, said.clientMessageId)
  if (!known) return false
  const isSame = known.entry.body?.parts.some(
    (part) => part.type === 'text' && part.text === maskSensitive(said.text).text,
  )
  if (!isSame) throw new CeladonError('MESSAGE_ID_REUSED', { clientMessageId: said.clientMessageId })
  return true
}

const recordStep = (
  tx: TenantTransaction,
  { tenantId, conversationId, member }: Watcher,
  { how, now }: { how: string; now: string },
): Promise<void> =>
  recordAudit(tx, {
    tenantId,
    at: now,
    by: member.id,
    act: 'conversation.stepped-into',
    about: { kind: 'conversation', id: conversationId },
    details: { how },
  })

const step = ({ conversationId, epoch }: Watcher, now: string) => ({ conversationId, epoch, now })

const line = (deps: Pick<TurnDependencies, 'ids'>, { member }: Watcher, code: string, text: string) => ({
  ...systemEntry(deps.ids.next(), { kind: 'owner', code, text }),
  sellerId: member.sellerId,
})

const inConversation = async (
  deps: TurnDependencies,
  { tenantId, conversationId, member }: Watcher,
  change: (tx: TenantTransaction, head: ConversationHead, now: string) => Promise<{ entries: Entry[] } | undefined>,
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  const changed = await deps.database.withTenant({ tenantId }, async (tx) => {
    await hearOfActor(deps, tx, member.id, now)
    return change(tx, await loadConversation(tx, conversationId), now)
  })
  if (changed) announceChange(deps, tenantId, conversationId, changed.entries)
}
