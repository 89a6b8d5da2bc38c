import { expect, test } from 'vitest'
import { withDraft, type Drafts } from './draft-store.ts'

test('each conversation keeps its own draft', () => {
  const one = withDraft({}, 'a', { kind: 'reply', text: 'Hello' })
  const two = withDraft(one, 'b', { kind: 'note', text: 'Ask Omar' })
  expect(two).toEqual({ a: { kind: 'reply', text: 'Hello' }, b: { kind: 'note', text: 'Ask Omar' } })
})

test('an emptied draft is forgotten, an empty note remembers that a note was meant', () => {
  const drafts = withDraft({}, 'a', { kind: 'reply', text: 'Hello' })
  expect(withDraft(drafts, 'a', { kind: 'reply', text: '' })).toEqual({})
  expect(withDraft(drafts, 'a', { kind: 'note', text: '' })).toEqual({ a: { kind: 'note', text: '' } })
})

test('the oldest draft goes when there are more than a hundred', () => {
  let drafts: Drafts = {}
  for (let index = 0; index <= 100; index += 1) drafts = withDraft(drafts, `c${index}`, { kind: 'reply', text: 'x' })
  expect(Object.keys(drafts)).toHaveLength(100)
  expect(drafts['c0']).toBeUndefined()
})
