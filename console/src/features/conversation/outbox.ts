import type { AttachedFile } from '@celadon/contract'
import { isPassing, problemOf } from '#api'
import type { Stored } from '#storage'

/** Words on their way. Kept in the browser until the server has them, always under the same id, so they arrive once. */
export type Post = {
  clientMessageId: string
  conversationId: string
  kind: 'reply' | 'note'
  text: string
  files?: AttachedFile[]
  /** Whom a note is to reach. */
  mentions?: string[]
  /** The last `seq` when it was written: an entry beyond it with the same words is this one. */
  afterSeq: number
  at: string
  /** It may be taken back until then; absent: it goes at once. */
  heldUntil?: string
  /** Why the server will not have it; null while it may still arrive. */
  refusal: { code: string; detail: string } | null
}

export type Outbox = {
  post: (post: Post) => Promise<boolean>
  /** Tries everything that waits, oldest first; a conversation's later words never overtake its earlier ones. */
  sendAll: () => Promise<void>
  remove: (clientMessageId: string) => void
}

/** Whether it has not gone yet because it may still be taken back. */
export const isHeld = ({ heldUntil }: Post, now: number): boolean =>
  heldUntil !== undefined && Date.parse(heldUntil) > now

type Dependencies = {
  stored: Stored<Post[]>
  send: (post: Post) => Promise<void>
  onSent: (post: Post) => void
  onRefused: (post: Post) => void
  now: () => number
  wait: (ms: number) => Promise<void>
}

export function createOutbox({ stored, send, onSent, onRefused, now, wait }: Dependencies): Outbox {
  let running: Promise<void> | undefined
  const sent = new Set<string>()

  const remove = (id: string) => stored.write(stored.read().filter((post) => post.clientMessageId !== id))
  const replace = (post: Post) =>
    stored.write(stored.read().map((other) => (other.clientMessageId === post.clientMessageId ? post : other)))

  const tryOne = async (post: Post): Promise<'sent' | 'waits' | 'refused'> => {
    try {
      await send(post)
    } catch (error) {
      const problem = problemOf(error)
      if (isPassing(problem)) return 'waits'
      const refused = { ...post, refusal: { code: problem.code, detail: problem.detail } }
      replace(refused)
      onRefused(refused)
      return 'refused'
    }
    remove(post.clientMessageId)
    sent.add(post.clientMessageId)
    onSent(post)
    return 'sent'
  }

  const run = async () => {
    const stuck = new Set<string>()
    for (let post = nextPost(stored.read(), stuck); post; post = nextPost(stored.read(), stuck))
      if (isHeld(post, now()) || (await tryOne(post)) === 'waits') stuck.add(post.conversationId)
  }

  const sendAll = () => (running ??= run().finally(() => (running = undefined)))

  return {
    sendAll,
    remove,
    post: async (post) => {
      stored.write([...stored.read(), post])
      if (post.heldUntil !== undefined) await wait(Date.parse(post.heldUntil) - now())
      await running
      await sendAll()
      return sent.has(post.clientMessageId)
    },
  }
}

function nextPost(posts: Post[], stuck: Set<string>): Post | undefined {
  return posts.find((post) => post.refusal === null && !stuck.has(post.conversationId))
}
