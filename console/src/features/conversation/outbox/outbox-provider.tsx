import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { deskApi, deskKeys } from '#api'
import { useLive } from '#live'
import { createStored, type Stored } from '#storage'
import { arePosts, createOutbox, keepPage, type Outbox, type Post } from './outbox.ts'

const againEveryMs = 5000

/** One outbox for the whole desk: words go on being sent after their conversation was left. */
export function OutboxProvider({ memberId, children }: { memberId: string; children: ReactNode }) {
  const queries = useQueryClient()
  const { state } = useLive()
  const box = useMemo(() => {
    const stored = createStored<Post[]>(`celadon.outbox.${memberId}`, [], arePosts)
    const refresh = (post: Post) =>
      void queries.invalidateQueries({ queryKey: deskKeys.conversation(post.conversationId) })
    return {
      stored,
      outbox: createOutbox({ stored, send, onSent: refresh, onRefused: refresh, isOnline, now: Date.now, wait }),
    }
  }, [memberId, queries])

  useEffect(() => {
    void box.outbox.sendAll()
    const timer = setInterval(() => box.stored.read().length > 0 && void box.outbox.sendAll(), againEveryMs)
    return () => clearInterval(timer)
  }, [box, state])

  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => keepPage(event, box.stored.read())
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [box])

  return <OutboxContext value={box}>{children}</OutboxContext>
}

export function useOutbox(): { outbox: Outbox; posts: Post[] } {
  const box = use(OutboxContext)
  if (box === null) throw new Error('useOutbox stands outside OutboxProvider')
  const posts = useSyncExternalStore(box.stored.subscribe, box.stored.read)
  return { outbox: box.outbox, posts }
}

const isOnline = () => navigator.onLine
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)))

const OutboxContext = createContext<{ stored: Stored<Post[]>; outbox: Outbox } | null>(null)

async function send({ kind, conversationId, clientMessageId, text, files = [], mentions = [] }: Post) {
  const post = { clientMessageId, text, fileIds: files.map((file) => file.id) }
  if (kind === 'note') await deskApi.postNote(conversationId, { ...post, mentions })
  else await deskApi.postReply(conversationId, post)
}
