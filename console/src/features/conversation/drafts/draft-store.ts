import type { AttachedFile } from '@celadon/contract'
import { createStored, type Stored } from '#storage'

/** `files`: what was taken in already and goes along with the words. `from`: the suggestion or macro that was put in. */
export type Draft = {
  kind: 'reply' | 'note'
  text: string
  files?: AttachedFile[]
  from?: InsertedReply | undefined
  /** Colleagues whose names were put into the note. */
  named?: Named[]
}
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

export function withDraft(drafts: Drafts, conversationId: string, draft: Draft): Drafts {
  const others = Object.entries(drafts).filter(([id]) => id !== conversationId)
  const isEmpty = draft.text === '' && draft.kind === 'reply' && (draft.files ?? []).length === 0
  const kept = isEmpty ? others : [...others, [conversationId, draft] as const]
  return Object.fromEntries(kept.slice(-mostDrafts))
}

const mostDrafts = 100
const opened = new Map<string, Stored<Drafts>>()

function areDrafts(found: unknown): found is Drafts {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false
  return Object.values(found).every((draft: unknown) => {
    const { kind, text, files = [] } = (draft ?? {}) as Partial<Draft>
    return (kind === 'reply' || kind === 'note') && typeof text === 'string' && Array.isArray(files)
  })
}
