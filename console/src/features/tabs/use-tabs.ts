import { useEffect, useSyncExternalStore } from 'react'
import { useConversation } from '#features/conversation'
import { useHasDraft } from '#features/conversation/drafts'
import { useSelf } from '#features/member'
import { createStored, type Stored } from '#storage'
import { areTabs, keepTab, openTab, type Tab } from './tabs.ts'

const stores = new Map<string, Stored<readonly Tab[]>>()

/** The tabs of one member; they survive a reload. */
export function openTabs(memberId: string): Stored<readonly Tab[]> {
  const known = stores.get(memberId) ?? createStored<readonly Tab[]>(`celadon.tabs.${memberId}`, [], areTabs)
  stores.set(memberId, known)
  return known
}

export function useTabs(): readonly Tab[] {
  const stored = openTabs(useSelf().memberId)
  return useSyncExternalStore(stored.subscribe, stored.read)
}

/** What is opened has a tab; it stays while one speaks in the conversation, or has written something that is not sent. */
export function useOpenTab(id: string) {
  const { memberId } = useSelf()
  const snapshot = useConversation(id).data
  const hasDraft = useHasDraft(memberId, id)
  const isMine = snapshot?.conversation.status === 'open' && snapshot.conversation.owner.id === memberId
  const isKept = snapshot === undefined ? undefined : isMine || hasDraft
  useEffect(() => {
    const stored = openTabs(memberId)
    const opened = openTab(stored.read(), id)
    const next = isKept === undefined ? opened : keepTab(opened, id, isKept)
    if (next !== stored.read()) stored.write(next)
  }, [memberId, id, isKept])
}
