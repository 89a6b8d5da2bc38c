import type { AttachedFile } from '@celadon/contract'
import { isPassing, ProblemError, problemOf } from '#api'
import type { Draft } from '#features/conversation/drafts'
import type { Stored } from '#storage'

/** Words on their way. Kept in the browser until the server has them, always under the same id, so they arrive once. */
/** `named` and `from`: what its draft knew besides, for when it is taken back. */
export type Post = Pick<Draft, 'named' | 'from'> & {
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
  /** Sending was begun and the server has not said no: it may be there, so it cannot be taken back. */
  isTried?: boolean
}

export type Outbox = {
  post: (post: Post) => Promise<boolean>
  /** Tries everything that waits, oldest first; a conversation's later words never overtake its earlier ones. */
  sendAll: () => Promise<void>
  /**
   * Sends what is held or waits, of one conversation or of all, without waiting any longer.
   * @throws ProblemError POST_UNSENT when some of it did not arrive
   */
  release: (conversationId?: string) => Promise<void>
  /** False: it may be there already, and stays on its way. */
  remove: (clientMessageId: string) => boolean
}

/** Whether it has not gone yet because it may still be taken back. */
export const isHeld = ({ heldUntil }: Post, now: number): boolean =>
  heldUntil !== undefined && Date.parse(heldUntil) > now

type Dependencies = {
  stored: Stored<Post[]>
  send: (post: Post) => Promise<void>
  onSent: (post: Post) => void
  onRefused: (post: Post) => void
  /** Without a line nothing is tried. */
  isOnline: () => boolean
  now: () => number
  wait: (ms: number) => Promise<void>
}

export function createOutbox({ stored, send, onSent, onRefused, isOnline, now, wait }: Dependencies): Outbox {
  let running: Promise<void> | undefined
  const sent = new Set<string>()
  const letGo = new Map<string, () => void>()

  const drop = (id: string) => stored.write(stored.read().filter((post) => post.clientMessageId !== id))
  const replace = (post: Post) =>
    stored.write(stored.read().map((other) => (other.clientMessageId === post.clientMessageId ? post : other)))

  const tryOne = async (post: Post): Promise<'sent' | 'waits' | 'refused'> => {
    replace({ ...post, isTried: true })
    try {
      await send(post)
    } catch (error) {
      const problem = problemOf(error)
      if (hasNotTaken.has(problem.status)) {
        replace(post)
        return 'waits'
      }
      if (isPassing(problem)) return 'waits'
      const refused = { ...post, refusal: { code: problem.code, detail: problem.detail } }
      replace(refused)
      onRefused(refused)
      return 'refused'
    }
    drop(post.clientMessageId)
    sent.add(post.clientMessageId)
    onSent(post)
    return 'sent'
  }

  const run = async () => {
    const stuck = new Set<string>()
    if (!isOnline()) return
    for (let post = nextPost(stored.read(), stuck); post; post = nextPost(stored.read(), stuck))
      if (isHeld(post, now()) || (await tryOne(post)) === 'waits') stuck.add(post.conversationId)
  }

  const sendAll = () => (running ??= run().finally(() => (running = undefined)))

  const hold = async ({ clientMessageId, heldUntil }: Post) => {
    if (heldUntil === undefined) return
    const isLetGo = new Promise<void>((resolve) => letGo.set(clientMessageId, resolve))
    await Promise.race([wait(Date.parse(heldUntil) - now()), isLetGo])
    letGo.delete(clientMessageId)
  }

  return {
    sendAll,
    remove: (id) => {
      const post = stored.read().find((each) => each.clientMessageId === id)
      if (!post || !mayBeTakenBack(post)) return false
      drop(id)
      return true
    },
    release: async (conversationId) => {
      const isMeant = (post: Post) =>
        post.refusal === null && (conversationId === undefined || post.conversationId === conversationId)
      const ids = new Set(
        stored
          .read()
          .filter(isMeant)
          .map((post) => post.clientMessageId),
      )
      stored.write(
        stored.read().map((post) => (ids.has(post.clientMessageId) ? { ...post, heldUntil: post.at } : post)),
      )
      for (const id of ids) letGo.get(id)?.()
      await running
      await sendAll()
      if (stored.read().some((post) => ids.has(post.clientMessageId)))
        throw new ProblemError({ code: 'POST_UNSENT', status: 409, detail: '', traceId: null })
    },
    post: async (post) => {
      stored.write([...stored.read(), post])
      await hold(post)
      await running
      await sendAll()
      return sent.has(post.clientMessageId)
    },
  }
}

export const mayBeTakenBack = (post: Post): boolean => post.isTried !== true || post.refusal !== null

/** A page that is closed now would leave words behind that nobody knows of. */
export function keepPage(event: Pick<Event, 'preventDefault'>, posts: readonly Post[]): void {
  if (posts.some((post) => post.refusal === null)) event.preventDefault()
}

/** Too many at once, or signed out meanwhile: the server took nothing and will later. */
const hasNotTaken: ReadonlySet<number> = new Set([401, 429])

function nextPost(posts: Post[], stuck: Set<string>): Post | undefined {
  return posts.find((post) => post.refusal === null && !stuck.has(post.conversationId))
}

/** What storage gives back is believed only when it has the shape of posts. */
export function arePosts(found: unknown): found is Post[] {
  return (
    Array.isArray(found) && found.every((post) => hasTexts(post, ['clientMessageId', 'conversationId', 'text', 'at']))
  )
}

function hasTexts(value: unknown, names: string[]) {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Record<string, unknown>
  return names.every((name) => typeof record[name] === 'string')
}
