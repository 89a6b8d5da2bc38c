import type { Merge } from '@celadon/contract'
import { isWithPeople, loadConversation, type ConversationHead } from '#conversation/heads'
import { listEntries, toDeskEntry } from '#conversation/log'
import { mergeConversations } from '#conversation/merging'
import { writeSummary } from '#copilot'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import { requireOwner, type Actor, type DeskAct } from './desk-verbs.ts'
import { keepTicket } from './keep-ticket.ts'
import { newEntry, system } from './new-entries.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * Lets the older conversation of a customer go on in this one, which the member has. The log of each says so, by whom; the
 * customer is told nothing. The older one is a colleague's only for whoever may act for others.
 * @throws NOT_FOUND, NOT_OWNER, OTHER_CUSTOMER, NEWER_GOES_ON, CONVERSATION_RESOLVED, STALE_EPOCH
 */
export const merge = async (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'ids' | 'announce'>,
  { tenantId, member, conversationId, epoch, from: older }: DeskAct & Merge,
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  const merged = await deps.database.withTenant({ tenantId }, async (tx) => {
    const [into, from] = [await loadConversation(tx, conversationId), await loadConversation(tx, older.id)]
    if (from.customerId !== into.customerId) throw new CeladonError('OTHER_CUSTOMER')
    checkOwners(from, into, member)
    const moved = await mergeConversations(tx, {
      from: { head: from, epoch: older.epoch, entry: line(deps, from, member) },
      into: { head: into, epoch, entry: await note(deps, tx, from, into, member) },
      now,
    })
    await keepTicket(deps, tx, moved.from.head, 'merged')
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: member.id,
      act: 'conversations.merged',
      about: { kind: 'conversation', id: conversationId },
      details: { from: older.id },
    })
    return moved
  })
  announceChange(deps, tenantId, older.id, merged.from.entries)
  announceChange(deps, tenantId, conversationId, merged.into.entries)
}

const checkOwners = (from: ConversationHead, into: ConversationHead, member: Actor): void => {
  if (!isWithPeople(into)) throw new CeladonError('NOT_OWNER')
  requireOwner(into, member)
  if (from.owner.kind !== 'queue' && isWithPeople(from)) requireOwner(from, member)
}

const line = (deps: Pick<TurnDependencies, 'ids'>, { language }: ConversationHead, { name }: Actor) =>
  newEntry({
    id: deps.ids.next(),
    kind: 'owner',
    author: system,
    isPublic: false,
    parts: [{ type: 'system', code: 'merged-into', text: words[language].system.mergedInto(name) }],
  })

const mostEntries = 400

/** What whoever goes on has to know of the other: its last words, what is open there, and what was promised. */
const note = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  from: ConversationHead,
  { language }: ConversationHead,
  { id, name }: Actor,
) => {
  const entries = (await listEntries(tx, from.id, { publicOnly: false, limit: mostEntries })).map(toDeskEntry)
  const { open, promises } = writeSummary(entries, language)
  const text = words[language].system.mergedFrom({
    name,
    lastText: from.lastText,
    open: open.map((fact) => fact.text).filter((text) => text !== from.lastText),
    promised: promises.map((fact) => fact.text),
  })
  const author = { kind: 'agent', id, name } as const
  return newEntry({ id: deps.ids.next(), kind: 'note', author, isPublic: false, parts: [{ type: 'text', text }] })
}
