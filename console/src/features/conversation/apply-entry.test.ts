import { describe, expect, test } from 'vitest'
import { applyEntry, applyState, mergeFetched, withEarlier } from './apply-entry.ts'
import { buildEntry, buildSnapshot } from './fixtures.ts'

describe('a live entry', () => {
  const snapshot = buildSnapshot([buildEntry(1), buildEntry(2)])

  test('is added where it continues the log', () => {
    const outcome = applyEntry(snapshot, buildEntry(3), false)
    expect(outcome.kind === 'applied' && outcome.snapshot.entries.map((entry) => entry.seq)).toEqual([1, 2, 3])
    expect(outcome.kind === 'applied' && outcome.snapshot.seq).toBe(3)
  })

  test('that is known already changes nothing, however often it comes', () => {
    expect(applyEntry(snapshot, buildEntry(2), false)).toEqual({ kind: 'known' })
  })

  test('after a gap is not added: the log is fetched again', () => {
    expect(applyEntry(snapshot, buildEntry(4), false)).toEqual({ kind: 'gap' })
  })

  test('after a gap is added for a seller, whose log is filtered', () => {
    expect(applyEntry(snapshot, buildEntry(9), true).kind).toBe('applied')
    expect(applyEntry(snapshot, buildEntry(2), true).kind).toBe('known')
  })

  test('of before, which a seller may read only now, is put in its place', () => {
    const filtered = buildSnapshot([buildEntry(1), buildEntry(3)])
    const outcome = applyEntry(filtered, buildEntry(2), true)
    expect(outcome.kind === 'applied' && outcome.snapshot.entries.map((entry) => entry.seq)).toEqual([1, 2, 3])
    expect(outcome.kind === 'applied' && outcome.snapshot.seq).toBe(filtered.seq)
  })

  test('starts an empty log', () => {
    expect(applyEntry(buildSnapshot([]), buildEntry(1), false).kind).toBe('applied')
  })
})

describe('a live state', () => {
  const snapshot = buildSnapshot([buildEntry(1)], { epoch: 4 })

  test('of an older epoch is ignored', () => {
    const older = buildSnapshot([], { epoch: 3 }).conversation
    expect(applyState(snapshot, older)).toBe(snapshot)
  })

  test('of the same epoch is taken, since read marks move within one', () => {
    const read = buildSnapshot([], { epoch: 4, customerReadSeq: 7 }).conversation
    expect(applyState(snapshot, read).conversation.customerReadSeq).toBe(7)
  })
})

test('a fetch that is older than what came in live loses neither words nor owner', () => {
  const known = buildSnapshot([buildEntry(1), buildEntry(2), buildEntry(3)], { epoch: 5 })
  const merged = mergeFetched(buildSnapshot([buildEntry(1), buildEntry(2)], { epoch: 4 }), known)
  expect(merged.entries.map((entry) => entry.seq)).toEqual([1, 2, 3])
  expect(merged.seq).toBe(3)
  expect(merged.conversation.epoch).toBe(5)
  expect(mergeFetched(known, buildSnapshot([buildEntry(1)])).entries).toHaveLength(3)
})

describe('earlier pages', () => {
  const seqs = (snapshot: { entries: { seq: number }[] }) => snapshot.entries.map((entry) => entry.seq)
  const newest = buildSnapshot([buildEntry(3), buildEntry(4)])

  test('go in front, without doubling what is known', () => {
    expect(seqs(withEarlier(newest, [buildEntry(1), buildEntry(2), buildEntry(3)]))).toEqual([1, 2, 3, 4])
  })

  test('outlive a fetch that brings only the newest page', () => {
    const known = withEarlier(newest, [buildEntry(1), buildEntry(2)])
    expect(seqs(mergeFetched(buildSnapshot([buildEntry(3), buildEntry(4), buildEntry(5)]), known))).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  test('are let go when a hole would stand between them and the newest page', () => {
    expect(seqs(mergeFetched(buildSnapshot([buildEntry(9)]), newest))).toEqual([9])
  })
})
