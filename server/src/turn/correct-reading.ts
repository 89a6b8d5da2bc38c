import type { Corrected, Reading } from '@celadon/contract'
import { postNote } from '#conversation'
import { loadConversation } from '#conversation/heads'
import { loadEntry, textOfParts, type Entry } from '#conversation/log'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { plainContext } from '#reading'
import { loadIntent, teach, type Taught } from '#reading/teaching'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import type { Actor } from './desk-verbs.ts'
import { newEntry } from './new-entries.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type CorrectionAct = {
  tenantId: string
  member: Actor
  conversationId: string
  /** A customer's message, or the turn that answered it. */
  entryId: string
  intent: string
}

/**
 * What a customer's words meant, as a person says: learned at once, and noted in the conversation by whom. The same said
 * again changes nothing.
 * @throws NOT_FOUND, INTENT_NOT_FOUND
 */
export const correctReading = async (deps: TurnDependencies, act: CorrectionAct): Promise<Corrected> => {
  const context = plainContext(deps.clock.now())
  const { tenantId } = act
  const read = (utterance: string) => deps.readMessage(utterance, context, { tenantId, isAside: true })
  const said = await deps.database.withTenant({ tenantId }, async (tx) => utteranceOf(await loadSaid(tx, act)))
  const language = said.language ?? (await read(said.utterance)).language
  const { taught, entries } = await deps.database.withTenant({ tenantId }, (tx) =>
    teachAndNote(deps, tx, act, { ...said, language }),
  )
  await deps.refreshModel(tenantId)
  if (entries.length > 0) announceChange(deps, tenantId, act.conversationId, entries)
  const { intents, gate } = await read(said.utterance)
  return { exampleId: taught.exampleId, sequence: taught.sequence, intents, gate }
}

const loadSaid = (tx: TenantTransaction, act: CorrectionAct): Promise<Entry> =>
  loadEntry(tx, act.conversationId, act.entryId)

/** What was read; only a customer's words can have been read wrongly. @throws NOT_FOUND */
const utteranceOf = ({ kind, author, body }: Entry): { utterance: string; language?: Reading['language'] } => {
  const said =
    kind === 'turn' && body?.turn
      ? { utterance: body.turn.utterance, language: body.turn.reading.language }
      : { utterance: kind === 'message' && author.kind === 'customer' ? textOfParts(body?.parts ?? []) : '' }
  if (said.utterance.trim() === '') throw new CeladonError('NOT_FOUND')
  return said
}

/** One transaction: the lesson, and the note that tells who gave it. */
const teachAndNote = async (
  deps: TurnDependencies,
  tx: TenantTransaction,
  { tenantId, conversationId, entryId, intent, member }: CorrectionAct,
  { utterance, language }: { utterance: string; language: Reading['language'] },
): Promise<{ taught: Taught; entries: Entry[] }> => {
  const now = deps.clock.now().toISOString()
  const from = { conversationId, entryId }
  const lesson = { id: deps.ids.next(), utterance, language, intent, memberId: member.id, now, from }
  const taught = await teach(tx, lesson, deps.ids.next)
  if (!taught.isNew) return { taught, entries: [] }
  const head = await loadConversation(tx, conversationId)
  const label = (await loadIntent(tx, intent)).label[head.language]
  const entry = newEntry({
    id: deps.ids.next(),
    kind: 'note',
    author: { kind: 'agent', id: member.id, name: member.name },
    isPublic: false,
    parts: [{ type: 'text', text: words[head.language].system.readingCorrected({ utterance, label }) }],
  })
  const { entries } = await postNote(tx, { conversationId, now, entry })
  const about = { kind: 'entry', id: entryId }
  const details = { intent, conversationId }
  await recordAudit(tx, { tenantId, at: now, by: member.id, act: 'reading.corrected', about, details })
  return { taught, entries }
}
