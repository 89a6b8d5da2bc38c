import { useSyncExternalStore } from 'react'
import { openDrafts, withDraft, type Draft } from './draft-store.ts'

const noDraft: Draft = { kind: 'reply', text: '' }

export function useDraft(memberId: string, conversationId: string) {
  const stored = openDrafts(memberId)
  const draft = useSyncExternalStore(stored.subscribe, () => stored.read()[conversationId]) ?? noDraft
  const setDraft = (next: Partial<Draft>) => {
    const present = stored.read()[conversationId] ?? noDraft
    stored.write(withDraft(stored.read(), conversationId, { ...present, ...next }))
  }
  return { draft, setDraft }
}
