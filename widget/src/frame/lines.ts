import type { Author, ChatEntry, Ground, Part } from '@celadon/contract'
import type { ChatLog, Outbox, OutboxItem } from '#chat'

/** One line of the log as it is drawn: an entry, or a message that is on its way. */
export type Line = {
  key: string
  author: Author
  at: string
  parts: readonly Part[]
  grounds: readonly Ground[]
  seq: number | null
  item: OutboxItem | null
}

/** Keys are the customer's own message ids, so that a message stays the same element from typed to delivered. */
export function planLines(log: ChatLog | null, outbox: Outbox): Line[] {
  const waiting = outbox.filter((item) => item.act.kind === 'message')
  return [...(log?.entries ?? []).map(lineOfEntry), ...waiting.map(lineOfItem)]
}

function lineOfEntry(entry: ChatEntry): Line {
  const { author, at, parts, grounds, seq } = entry
  return { key: entry.clientMessageId ?? entry.id, author, at, parts, grounds, seq, item: null }
}

function lineOfItem(item: OutboxItem): Line {
  const parts = item.act.kind === 'message' ? shownParts(item.act) : []
  const author: Author = { kind: 'customer', id: null, name: null }
  return { key: item.clientMessageId, author, at: item.at, parts, grounds: [], seq: null, item }
}

/** The files are drawn as they will be once the server has the message. */
function shownParts({ parts, files = [] }: Extract<OutboxItem['act'], { kind: 'message' }>): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.type !== 'attachment') return [part]
    const file = files.find((one) => one.id === part.fileId)
    return file === undefined ? [] : [{ type: 'attachment', file, alt: part.alt ?? '' }]
  })
}

/** Whose a line is drawn as: a customer's tap that only left a system line is nobody's words, and what the system says is no person's. */
export function speakerOf({
  author,
  parts,
}: Pick<Line, 'author' | 'parts'>): 'system' | 'customer' | 'assistant' | 'person' {
  if (author.kind === 'system' || parts.every((part) => part.type === 'system')) return 'system'
  return author.kind === 'customer' || author.kind === 'assistant' ? author.kind : 'person'
}

export type Picked = { optionIds: readonly string[] }

/** What the customer answered to choices, a form or an invitation to rate, by the id of the part that asked. */
export function findAnswers(lines: readonly Line[]): Map<string, Picked> {
  const answers = new Map<string, Picked>()
  const invitations: string[] = []
  for (const part of lines.flatMap((line) => line.parts)) {
    if (part.type === 'choice') answers.set(part.choicesId, { optionIds: part.optionIds })
    if (part.type === 'form-answer') answers.set(part.formId, { optionIds: [] })
    if (part.type === 'rating') invitations.push(part.id)
    if (part.type === 'system' && part.code === 'rated')
      for (const id of invitations) answers.set(id, { optionIds: [] })
  }
  return answers
}

/** The field kinds of every form, so that a code that was typed is not shown again. */
export function findSecretFields(lines: readonly Line[]): Set<string> {
  const forms = lines.flatMap((line) => line.parts).filter((part) => part.type === 'form')
  return new Set(
    forms.flatMap((form) =>
      form.fields.filter((field) => field.kind === 'code').map((field) => `${form.id} ${field.name}`),
    ),
  )
}

/** True while the newest line is the customer's, delivered, and the assistant is the one to answer. */
export function isAnswerDue(log: ChatLog | null, lines: readonly Line[]): boolean {
  const last = lines.at(-1)
  if (log === null || last === undefined || last.author.kind !== 'customer') return false
  const isDelivered = last.item === null || last.item.status === 'sent'
  return isDelivered && log.conversation.owner.kind === 'assistant' && log.conversation.status === 'open'
}
