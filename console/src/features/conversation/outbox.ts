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
  /** The last `seq` when it was written: an entry beyond it with the same words is this one. */
  afterSeq: number
  at: string
  /** Why the server will not have it; null while it may still arrive. */
  refusal: { code: string; detail: string } | null
}

export type Outbox = {
  post: (post: Post) => Promise<boolean>
  /** Tries everything that waits, oldest first; a conversation's later words never overtake its earlier ones. */
  sendAll: () => Promise<void>
  remove: (clientMessageId: string) => void
}

type Dependencies = {
  stored: Stored<Post[]>
  send: (post: Post) => Promise<void>
  onSent: (post: Post) => void
  onRefused: (post: Post) => void
}

export function createOutbox({ stored, send, onSent, onRefused }: Dependencies): Outbox {
  let running: Promise<void> | undefined

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
    onSent(post)
    return 'sent'
  }

  const run = async () => {
    const stuck = new Set<string>()
    for (let post = nextPost(stored.read(), stuck); post; post = nextPost(stored.read(), stuck))
      if ((await tryOne(post)) === 'waits') stuck.add(post.conversationId)
  }

  const sendAll = () => (running ??= run().finally(() => (running = undefined)))

  return {
    sendAll,
    remove,
    post: async (post) => {
      stored.write([...stored.read(), post])
      await sendAll()
      return stored.read().every((other) => other.clientMessageId !== post.clientMessageId)
    },
  }
}

function nextPost(posts: Post[], stuck: Set<string>): Post | undefined {
  return posts.find((post) => post.refusal === null && !stuck.has(post.conversationId))
}
