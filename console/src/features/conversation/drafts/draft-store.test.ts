import { expect, test } from 'vitest'
import { addWords, turnTo, withDraft, type Draft, type Drafts } from './draft-store.ts'

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

const note: Draft = { kind: 'note', text: 'He has cheated before', named: [{ id: 'a', name: 'Ann' }] }

test('words of a note never become a reply: turned to a reply, put into or taken back, they stay a note', () => {
  expect(turnTo(note, 'reply').text).toBe('')
  const put = addWords(note, {
    kind: 'reply',
    text: 'Good morning',
    from: { key: 'k', intent: 'i', text: 'Good morning' },
  })
  expect(put).toMatchObject({ kind: 'reply', text: 'Good morning', from: { key: 'k' } })
  expect(put.named).toEqual([])
  expect(turnTo(put, 'note')).toMatchObject(note)
})

test('and the other way round; what is put in stands after what is there of its kind', () => {
  const reply: Draft = { kind: 'reply', text: 'One moment. ' }
  const back = addWords(reply, note)
  expect(back).toMatchObject(note)
  expect(addWords(back, { kind: 'reply', text: 'It is here' })).toMatchObject({ text: 'One moment.\nIt is here' })
})

test('an empty draft with words of the other kind is kept', () => {
  expect(withDraft({}, 'a', turnTo(note, 'reply'))['a']).toMatchObject({ other: { text: note.text } })
})
