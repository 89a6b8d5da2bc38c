import type { AttachedFile } from '@celadon/contract'
import { useSyncExternalStore } from 'react'
import { openDrafts, withDraft, type Draft } from './draft-store.ts'

/** What one message may carry; the contract's maxFilesOfMessage, whose schemas are too heavy for a page. */
const mostFiles = 5

const noDraft: Draft = { kind: 'reply', text: '' }

export function useDraft(memberId: string, conversationId: string) {
  const stored = openDrafts(memberId)
  const draft = useSyncExternalStore(stored.subscribe, () => stored.read()[conversationId]) ?? noDraft
  const setDraft = (next: Partial<Draft>) => {
    const present = stored.read()[conversationId] ?? noDraft
    stored.write(withDraft(stored.read(), conversationId, { ...present, ...next }))
  }
  /** Added to what is in the draft by then: several may arrive in one moment. */
  const addFile = (file: AttachedFile) =>
    setDraft({ files: [...(stored.read()[conversationId]?.files ?? []), file].slice(0, mostFiles) })
  return { draft, setDraft, addFile }
}

/** Whether something is written that is not sent yet. */
export function useHasDraft(memberId: string, conversationId: string): boolean {
  const stored = openDrafts(memberId)
  return useSyncExternalStore(stored.subscribe, () => isWritten(stored.read()[conversationId]))
}

const isWritten = (draft: Draft | undefined): boolean =>
  draft !== undefined && (draft.text.trim() !== '' || (draft.files ?? []).length > 0)
