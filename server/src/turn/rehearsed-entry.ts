import type { Part, RehearsedLine } from '@celadon/contract'
import { textOfParts, type Entry } from '#conversation/log'
import { maskSensitive } from '#conversation/masking'
import { newEntry } from './new-entries.ts'
import type { OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** What a simulated buyer does, beside what somebody who rehearses types or taps. */
export type BuyerLine =
  | RehearsedLine
  | { kind: 'tap'; optionIds: string[] }
  | { kind: 'form'; values: Record<string, string> }

/** A line as the message it would have come in as, and how it reads. */
export const lineAsEntry = (
  { ids }: Pick<TurnDependencies, 'ids'>,
  { head }: Pick<OpenTurn, 'head'>,
  line: BuyerLine,
): { entry: Entry; said: string } => {
  const parts = partsOf(line, head, ids.next)
  const author = { kind: 'customer', id: head.customerId, name: null } as const
  const { isPublic: _, ...entry } = newEntry({ id: ids.next(), kind: 'message', author, isPublic: true, parts })
  const seq = head.lastSeq + 1
  return {
    entry: { ...entry, seq, publicSeq: seq, at: head.createdAt },
    said: line.kind === 'photo' ? '📷' : saidBy(parts, line),
  }
}

const saidBy = (parts: readonly Part[], line: BuyerLine): string =>
  line.kind === 'form' ? Object.values(line.values).join(', ') : textOfParts(parts)

const partsOf = (line: BuyerLine, { awaiting }: OpenTurn['head'], nextId: () => string): Part[] => {
  switch (line.kind) {
    case 'text':
      return [{ type: 'text', text: maskSensitive(line.text).text }]
    case 'photo':
      return [{ type: 'attachment', file: photo(nextId()), alt: '' }]
    case 'form':
      return [{ type: 'form-answer', formId: awaiting?.partId ?? '', values: line.values }]
    case 'tap': {
      const optionIds = 'optionIds' in line ? line.optionIds : [line.optionId]
      const labels = (awaiting?.options ?? []).filter(({ id }) => optionIds.includes(id)).map(({ label }) => label)
      return [{ type: 'choice', choicesId: awaiting?.partId ?? '', optionIds, label: labels.join(', ') }]
    }
  }
}

/** Nobody looks at it: that there is one is all that a ruling asks. */
const photo = (id: string) => ({
  id,
  name: 'photo.jpg',
  mediaType: 'image/jpeg' as const,
  bytes: 1,
  width: 1,
  height: 1,
})
