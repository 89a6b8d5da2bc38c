import { expect, test } from 'vitest'
import { countEntries } from './count-entries.ts'
import { nothingCounted, type CountedEntry } from './counted.ts'

const by = { dayOf: (instant: string) => instant.slice(0, 10), targetOf: () => 60 }
let seq = 0
const entry = (minute: number, given: Partial<CountedEntry>): CountedEntry => ({
  seq: (seq += 1),
  at: new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString(),
  kind: 'message',
  authorKind: 'customer',
  authorId: null,
  code: null,
  move: null,
  rating: null,
  guess: null,
  ...given,
})
const moved = (minute: number, kind: 'queue' | 'agent' | 'assistant', id: string | null, more = {}) =>
  entry(minute, { kind: 'owner', authorKind: 'system', move: { owner: { kind, id }, callBackBy: null }, ...more })
const rated = (minute: number, isSolved: boolean, score: number | null) =>
  entry(minute, { kind: 'rating', rating: { isSolved, score } })
const amountsOf = (kind: string, entries: CountedEntry[]) =>
  countEntries(nothingCounted, entries, by).increments.filter((row) => row.kind === kind)

test('what was counted before the intent was read goes over to its row', () => {
  const begun = countEntries(nothingCounted, [entry(0, {})], by)
  expect(begun.increments).toEqual([
    { kind: 'intent', key: '', day: '2026-11-24', amounts: { conversations: 1, automated: 1 } },
  ])
  const read = countEntries(begun.counted, [entry(1, { kind: 'turn', guess: 'track-order' })], by)
  expect(read.increments.map(({ key, amounts }) => [key, amounts['conversations']])).toEqual([
    ['', -1],
    ['track-order', 1],
  ])
})

test('who leaves the queue has left it, and what was promised and never came is not kept', () => {
  const [queue] = amountsOf('queue', [entry(0, {}), moved(0, 'queue', 'q'), moved(2, 'assistant', null)])
  expect(queue!.amounts).toMatchObject({ conversations: 1, waitsOver: 1, abandoned: 1, targets: 1 })
  expect(queue!.amounts.targetsKept ?? 0).toBe(0)
})

test('passed on, it counts for whoever had it; given back because somebody dropped out, it was not handled', () => {
  const taken = [entry(0, {}), moved(0, 'queue', 'q'), moved(1, 'agent', 'a')]
  const passed = amountsOf('agent', [...taken, moved(5, 'queue', 'r', { code: 'transferred' })])
  expect(passed).toMatchObject([
    { key: 'a', amounts: { conversations: 1, handled: 1, handleSeconds: 240, transfers: 1 } },
  ])
  const dropped = amountsOf('agent', [...taken, moved(5, 'queue', 'q', { code: 'back-in-queue' })])
  expect(dropped).toEqual([{ kind: 'agent', key: 'a', day: '2026-11-24', amounts: { conversations: 1 } }])
})

test('the last word of a customer counts, and a score that it leaves out stays', () => {
  const [, whole] = ['queue', 'intent'].map((kind) =>
    amountsOf(kind, [entry(0, {}), rated(1, false, 2), rated(2, true, null)]),
  )
  expect(whole![0]!.amounts).toMatchObject({ said: 1, solved: 1, scores: 1, scoreSum: 2 })
})

test('said to the assistant and then to a person, the word counts for the person', () => {
  const log = [entry(0, {}), rated(1, false, 2), moved(2, 'queue', 'q'), moved(3, 'agent', 'a'), rated(9, true, 5)]
  for (const kind of ['queue', 'agent', 'intent'])
    expect(amountsOf(kind, log)[0]!.amounts).toMatchObject({ said: 1, solved: 1, scores: 1, scoreSum: 5 })
})

test('a log of before, which does not say to whom, still tells that people were asked for', () => {
  const [whole] = amountsOf('intent', [entry(0, {}), entry(1, { kind: 'owner', code: 'handed-to-queue' })])
  expect(whole!.amounts).toMatchObject({ conversations: 1, automated: 0, handedOff: 1 })
})
