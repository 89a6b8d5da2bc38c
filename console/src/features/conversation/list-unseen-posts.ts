import type { DeskEntry } from '@celadon/contract'
import type { Post } from '#features/conversation/outbox'

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

function isOf(entry: DeskEntry, post: Post, memberId: string) {
  const kind = post.kind === 'note' ? 'note' : 'message'
  const said = entry.parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
  const sent = entry.parts.flatMap((part) => (part.type === 'attachment' ? [part.file.id] : []))
  const isSame = said.trim() === post.text.trim() && sent.join() === (post.files ?? []).map((file) => file.id).join()
  return entry.seq > post.afterSeq && entry.kind === kind && entry.author.id === memberId && isSame
}
