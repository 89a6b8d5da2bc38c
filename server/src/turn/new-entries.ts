import type { Author, Ground, Language, Part, TurnRecord } from '@celadon/contract'
import type { EntryKind, NewEntry } from '#conversation/log'
import type { HandOff } from '#routing'
import { formatMoment } from '#platform/format'
import { words } from '#turn/words'

export const assistant: Author = { kind: 'assistant', id: null, name: null }
export const system: Author = { kind: 'system', id: null, name: null }

type Written = {
  id: string
  kind: EntryKind
  author: Author
  isPublic: boolean
  parts: Part[]
  grounds?: Ground[]
  turn?: TurnRecord
  sellerId?: string | null
  clientMessageId?: string | null
}

export const newEntry = (written: Written): NewEntry => ({
  id: written.id,
  kind: written.kind,
  author: written.author,
  isPublic: written.isPublic,
  sellerId: written.sellerId ?? null,
  clientMessageId: written.clientMessageId ?? null,
  body: {
    parts: written.parts,
    grounds: written.grounds ?? [],
    turn: written.turn ?? null,
    authorName: written.author.name,
  },
})

/** A slate line everybody sees: who owns the conversation now, who was verified, how it was rated. */
export const systemEntry = (
  id: string,
  line: { kind: EntryKind; code: string; text: string; clientMessageId?: string | null },
): NewEntry =>
  newEntry({
    id,
    kind: line.kind,
    author: system,
    isPublic: true,
    parts: [{ type: 'system', code: line.code, text: line.text }],
    clientMessageId: line.clientMessageId ?? null,
  })

/** What a workflow leaves for staff. */
export const noteEntry = (id: string, text: string, sellerId: string | null): NewEntry =>
  newEntry({ id, kind: 'note', author: system, isPublic: false, parts: [{ type: 'text', text }], sellerId })

/** What a member did, for staff. */
export const noteBy = (
  id: string,
  member: { id: string; name: string },
  { text, clientMessageId }: { text: string; clientMessageId: string },
): NewEntry =>
  newEntry({
    id,
    kind: 'note',
    author: { kind: 'agent', id: member.id, name: member.name },
    isPublic: false,
    parts: [{ type: 'text', text }],
    clientMessageId,
  })

/** The explanation of a turn, for staff. */
export const turnEntry = (id: string, record: TurnRecord, sellerId: string | null = null): NewEntry =>
  newEntry({ id, kind: 'turn', author: assistant, isPublic: false, parts: [], turn: record, sellerId })

export const handOffEntry = (
  id: string,
  handOff: HandOff,
  told: { language: Language; timeZone: string; clientMessageId?: string | null },
): NewEntry => {
  const said = words[told.language].handOff
  const { waiting, queue } = handOff
  const line =
    waiting.kind === 'call-back'
      ? { code: 'call-back-noted', text: said.callBackLine(formatMoment(waiting.by, told.language, told.timeZone)) }
      : { code: 'handed-to-queue', text: said.passed(queue.name[told.language]) }
  return systemEntry(id, { kind: 'owner', ...line, clientMessageId: told.clientMessageId ?? null })
}
