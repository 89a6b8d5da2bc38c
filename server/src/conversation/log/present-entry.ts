import type { ChatEntry, DeskEntry } from '@celadon/contract'
import type { Entry } from './entry.ts'

/** The entry as its customer sees it; undefined when they may not. */
export const toChatEntry = (entry: Entry): ChatEntry | undefined =>
  entry.publicSeq === null
    ? undefined
    : {
        id: entry.id,
        seq: entry.publicSeq,
        at: entry.at,
        author: { ...entry.author, id: entry.author.kind === 'customer' ? null : entry.author.id },
        clientMessageId: entry.clientMessageId,
        parts: entry.body?.parts ?? [],
        grounds: entry.body?.grounds ?? [],
      }

/** The entry as staff see it. */
export const toDeskEntry = (entry: Entry): DeskEntry => ({
  id: entry.id,
  seq: entry.seq,
  publicSeq: entry.publicSeq,
  at: entry.at,
  kind: entry.kind,
  author: entry.author,
  sellerId: entry.sellerId,
  parts: entry.body?.parts ?? [],
  grounds: entry.body?.grounds ?? [],
  turn: entry.body?.turn ?? null,
  isErased: entry.body === null,
})
