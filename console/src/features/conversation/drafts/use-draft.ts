import type { AttachedFile } from '@celadon/contract'
import { useSyncExternalStore } from 'react'
import { isWritten, noDraft, openDrafts, turnTo, withDraft, type Draft, mostFiles } from './draft-store.ts'

export function useDraft(memberId: string, conversationId: string) {
  const stored = openDrafts(memberId)
  const draft = useSyncExternalStore(stored.subscribe, () => stored.read()[conversationId]) ?? noDraft
  const change = (to: (present: Draft) => Draft) =>
    stored.write(withDraft(stored.read(), conversationId, to(stored.read()[conversationId] ?? noDraft)))
  const setDraft = (next: Partial<Omit<Draft, 'kind' | 'other'>>) => change((present) => ({ ...present, ...next }))
  const choose = (kind: Draft['kind']) => change((present) => turnTo(present, kind))
  /** Added to what is written of that kind by then: several may arrive in one moment, and after one has turned to the other. */
  const addFile = (kind: Draft['kind'], file: AttachedFile) =>
    change((present) => {
      const meant = turnTo(present, kind)
      return turnTo({ ...meant, files: [...(meant.files ?? []), file].slice(0, mostFiles) }, present.kind)
    })
  return { draft, setDraft, choose, addFile }
}

/** Whether something is written that is not sent yet. */
export function useHasDraft(memberId: string, conversationId: string): boolean {
  const stored = openDrafts(memberId)
  return useSyncExternalStore(stored.subscribe, () => {
    const { other, ...words } = stored.read()[conversationId] ?? noDraft
    return isWritten(words) || (other !== undefined && isWritten(other))
  })
}
