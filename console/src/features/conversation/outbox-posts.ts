import type { DeskEntry } from '@celadon/contract'
import type { Post } from './outbox.ts'

/** The posts still to show under the log: not those whose entry has already come in by the socket. */
export function listUnseenPosts(posts: Post[], conversationId: string, entries: DeskEntry[], memberId: string): Post[] {
  const used = new Set<string>()
  return posts.filter((post) => {
    if (post.conversationId !== conversationId) return false
    const entry = entries.find((other) => !used.has(other.id) && isOf(other, post, memberId))
    if (entry) used.add(entry.id)
    return entry === undefined
  })
}

/** What storage gives back is believed only when it has the shape of posts. */
export function arePosts(found: unknown): found is Post[] {
  return (
    Array.isArray(found) && found.every((post) => hasTexts(post, ['clientMessageId', 'conversationId', 'text', 'at']))
  )
}

function isOf(entry: DeskEntry, post: Post, memberId: string) {
  const kind = post.kind === 'note' ? 'note' : 'message'
  const said = entry.parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
  const sent = entry.parts.flatMap((part) => (part.type === 'attachment' ? [part.file.id] : []))
  const isSame = said.trim() === post.text.trim() && sent.join() === (post.files ?? []).map((file) => file.id).join()
  return entry.seq > post.afterSeq && entry.kind === kind && entry.author.id === memberId && isSame
}

function hasTexts(value: unknown, names: string[]) {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Record<string, unknown>
  return names.every((name) => typeof record[name] === 'string')
}
