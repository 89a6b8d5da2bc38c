import { describe, expect, test } from 'vitest'
import type { Post } from '#features/conversation/outbox'
import { buildEntry } from './fixtures.ts'
import { listUnseenPosts } from './list-unseen-posts.ts'

const buildPost = (id: string, more: Partial<Post> = {}): Post => ({
  clientMessageId: id,
  conversationId: 'conversation-1',
  kind: 'reply',
  text: `text ${id}`,
  afterSeq: 5,
  at: '2026-11-23T10:45:00Z',
  refusal: null,
  ...more,
})

describe('what is shown under the log', () => {
  const mine = buildEntry(6, {
    author: { kind: 'agent', id: 'member-1', name: 'Rosa' },
    parts: [{ type: 'text', text: 'text first-01' }],
  })

  test('hides a post whose entry has come, so that nothing is shown twice', () => {
    const posts = [buildPost('first-01'), buildPost('second-1')]
    const shown = listUnseenPosts(posts, 'conversation-1', [mine], 'member-1')
    expect(shown.map((post) => post.clientMessageId)).toEqual(['second-1'])
  })

  test('does not take an older entry, or another author, for it', () => {
    const posts = [buildPost('first-01')]
    expect(listUnseenPosts(posts, 'conversation-1', [{ ...mine, seq: 5 }], 'member-1')).toHaveLength(1)
    expect(listUnseenPosts(posts, 'conversation-1', [mine], 'member-2')).toHaveLength(1)
  })

  test('two posts with the same words hide for two entries, not for one', () => {
    const posts = [buildPost('first-01'), buildPost('second-1', { text: 'text first-01' })]
    expect(listUnseenPosts(posts, 'conversation-1', [mine], 'member-1')).toHaveLength(1)
  })
})
