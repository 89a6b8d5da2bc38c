import { hash } from 'node:crypto'
import type { AttachedFile, Author, Ground, Owner, Part, TurnRecord } from '@celadon/contract'

/** What an entry says. Everything personal stands in here, so that erasing the body erases the person. */
export type EntryBody = {
  parts: Part[]
  grounds: Ground[]
  turn: TurnRecord | null
  authorName: string | null
  /** Of a change of hands: who has it from here on, and what is promised where nobody is there. */
  move?: { owner: Owner; callBackBy: string | null }
  /** Of a rating: what was said by tapping. */
  rating?: { isSolved: boolean; score: number | null }
}

export type EntryKind = 'message' | 'note' | 'turn' | 'owner' | 'verification' | 'rating'

/** An entry before it has its numbers. */
export type NewEntry = {
  id: string
  kind: EntryKind
  author: Author
  /** Whether the customer may see it. */
  isPublic: boolean
  sellerId: string | null
  clientMessageId: string | null
  body: EntryBody
  /** By which a resend is recognised, where the body holds less than what was posted. */
  bodyHash?: string
}

export type Entry = Omit<NewEntry, 'body' | 'bodyHash' | 'isPublic'> & {
  seq: number
  publicSeq: number | null
  at: string
  /** Null once erased; the numbers and the hash stay. */
  body: EntryBody | null
}

/** sha256 of the body: the same client id with another body is another message, and refused. */
export const hashBody = (body: EntryBody): string => hashText(JSON.stringify(body))

/** The hash of a body already written as JSON. */
export const hashText = (json: string): string => hash('sha256', json, 'hex')

const filesOfParts = (parts: readonly Part[]): AttachedFile[] =>
  parts.flatMap((part) => (part.type === 'attachment' ? [part.file] : []))

/** One line for the worklist: the words, or the names of the files where there are none. */
export const headlineOfParts = (parts: readonly Part[]): string =>
  textOfParts(parts) ||
  filesOfParts(parts)
    .map(({ name }) => `📎 ${name}`)
    .join(' ')

/** The words of the parts, for reading. */
export const textOfParts = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.type === 'text' || part.type === 'system') return part.text
      if (part.type === 'choice') return part.label
      if (part.type === 'form-answer') return Object.values(part.values).join(' ')
      return ''
    })
    .filter((text) => text !== '')
    .join('\n')
