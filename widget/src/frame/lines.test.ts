import type { Author, ChatEntry, Part } from '@celadon/contract'
import { expect, test } from 'vitest'
import { findAnswers, findSecretFields, planLines, speakerOf } from './lines.ts'

const by = (kind: Author['kind'], seq: number, ...parts: Part[]): ChatEntry => ({
  id: `entry-${seq}`,
  seq,
  at: '2026-11-23T08:00:00.000Z',
  author: { kind, id: null, name: null },
  clientMessageId: kind === 'customer' ? `message-${seq}` : null,
  parts,
  grounds: [],
})

const linesOf = (...entries: ChatEntry[]) => planLines({ entries } as never, [])

test('an invitation to rate is answered by the rating after it, and a later one is open again', () => {
  const rated: Part = { type: 'system', code: 'rated', text: '' }
  const answers = findAnswers(
    linesOf(
      by('assistant', 1, { type: 'rating', id: 'first' }),
      by('customer', 2, rated),
      by('assistant', 3, { type: 'rating', id: 'second' }),
    ),
  )
  expect([answers.has('first'), answers.has('second')]).toEqual([true, false])
})

test('what the system says has no person’s name over it, also where it asks for a rating', () => {
  const ended: Part = { type: 'system', code: 'resolved', text: 'closed' }
  const rating: Part = { type: 'rating', id: 'first' }
  const [system, person, tapped] = linesOf(
    by('system', 1, ended, rating),
    by('agent', 2, rating),
    by('customer', 3, { type: 'system', code: 'rated', text: '' }),
  )
  expect([speakerOf(system!), speakerOf(person!), speakerOf(tapped!)]).toEqual(['system', 'person', 'system'])
})

test('a choice is known by the list it answers', () => {
  const choice: Part = { type: 'choice', choicesId: 'list', optionIds: ['a'], label: 'A' }
  expect(findAnswers(linesOf(by('customer', 1, choice))).get('list')).toEqual({ optionIds: ['a'] })
})

test('a code that was typed is a secret', () => {
  const form: Part = { type: 'form', id: 'form', fields: [{ name: 'code', kind: 'code', label: 'Code' }] }
  expect([...findSecretFields(linesOf(by('assistant', 1, form)))]).toEqual(['form code'])
})

test('a message is the same line from typed to delivered', () => {
  const item = {
    clientMessageId: 'message-1',
    order: 1,
    at: '2026-11-23T08:00:00.000Z',
    act: { kind: 'message', parts: [{ type: 'text', text: 'hello' }], language: 'en' },
    status: 'waiting',
    problem: null,
  } as const
  const typed = planLines(null, [item] as never)
  const delivered = linesOf(by('customer', 1, { type: 'text', text: 'hello' }))
  expect(typed.map((line) => line.key)).toEqual(delivered.map((line) => line.key))
})
