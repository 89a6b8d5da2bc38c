import type { AttachedFile } from '@celadon/contract'
import { createStored, type Stored } from '#storage'

/** `files`: what was taken in already and goes along with the words. `from`: the suggestion or macro that was put in. */
export type Words = {
  text: string
  files?: AttachedFile[]
  from?: InsertedReply | undefined
  /** Colleagues whose names were put into the note. */
  named?: Named[]
}
/** What is being written now; `other`: what is written of the other kind, which it never becomes by itself. */
export type Draft = Words & { kind: 'reply' | 'note'; other?: Words | undefined }
export type Named = { id: string; name: string }
export type InsertedReply = { key: string; intent: string; text: string }
export type Drafts = Record<string, Draft>

/** Unsent words of one member, by conversation; they survive a reload. The oldest go when there are more than a hundred. */
export function openDrafts(memberId: string): Stored<Drafts> {
  const known = opened.get(memberId)
  if (known) return known
  const stored = createStored<Drafts>(`celadon.drafts.${memberId}`, {}, areDrafts)
  opened.set(memberId, stored)
  return stored
}

/** What one message may carry; the contract's maxFilesOfMessage, whose schemas are too heavy for a page. */
export const mostFiles = 5

export const noDraft: Draft = { kind: 'reply', text: '' }

/** Goes on with what is written of this kind. */
export function turnTo(draft: Draft, kind: Draft['kind']): Draft {
  if (draft.kind === kind) return draft
  const { kind: _kind, other = { text: '' }, ...words } = draft
  return { ...other, kind, other: words }
}

/** Puts words after those of their kind that stand there, and goes on with that kind. */
export function addWords(draft: Draft, { kind, ...added }: Words & { kind: Draft['kind'] }): Draft {
  const present = turnTo(draft, kind)
  return {
    ...present,
    text: [present.text.trimEnd(), added.text].filter((text) => text !== '').join('\n'),
    files: [...(present.files ?? []), ...(added.files ?? [])].slice(0, mostFiles),
    from: added.from ?? present.from,
    named: [...(present.named ?? []), ...(added.named ?? [])],
  }
}

export const isWritten = (words: Words): boolean => words.text.trim() !== '' || (words.files ?? []).length > 0

export function withDraft(drafts: Drafts, conversationId: string, draft: Draft): Drafts {
  const others = Object.entries(drafts).filter(([id]) => id !== conversationId)
  const hasOther = draft.other !== undefined && isWritten(draft.other)
  const isEmpty = draft.text === '' && draft.kind === 'reply' && (draft.files ?? []).length === 0 && !hasOther
  const kept = isEmpty ? others : [...others, [conversationId, draft] as const]
  return Object.fromEntries(kept.slice(-mostDrafts))
}

const mostDrafts = 100
const opened = new Map<string, Stored<Drafts>>()

function areDrafts(found: unknown): found is Drafts {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false
  return Object.values(found).every((draft: unknown) => {
    const { kind, other } = (draft ?? {}) as Partial<Draft>
    return (kind === 'reply' || kind === 'note') && areWords(draft) && (other === undefined || areWords(other))
  })
}

function areWords(found: unknown): found is Words {
  const { text, files = [] } = (found ?? {}) as Partial<Words>
  return typeof text === 'string' && Array.isArray(files)
}
