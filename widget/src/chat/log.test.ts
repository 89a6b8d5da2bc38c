import { expect, test } from 'vitest'
import { hasOlder, takeEntry, takeOlder, takeSnapshot, type ChatLog } from './log.ts'
import { entry, snapshotOf } from './test-chat.spec.ts'

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => entry(first + index, 'words'))
const seqs = (log: ChatLog) => log.entries.map((one) => one.seq)
const log = takeSnapshot(null, snapshotOf(range(11, 20)))

test('only the very next entry is applied', () => {
  expect(takeEntry(log, entry(20, 'again'))).toEqual({ outcome: 'known' })
  expect(takeEntry(log, entry(22, 'too far'))).toEqual({ outcome: 'gap' })
  expect(takeEntry(log, entry(21, 'next'))).toMatchObject({ outcome: 'applied', log: { seq: 21 } })
})

test('the broken variant that takes whatever is new shows a log with a gap', () => {
  const takeAny = (given: ChatLog, one: ReturnType<typeof entry>) => ({ ...given, entries: [...given.entries, one] })
  const shown = seqs(takeAny(log, entry(22, 'too far')))
  expect(shown.every((seq, index) => index === 0 || seq === (shown[index - 1] ?? 0) + 1)).toBe(false)
})

test('older pages are put in front only when they join', () => {
  expect(seqs(takeOlder(log, snapshotOf(range(1, 10), 20)))).toEqual(range(1, 20).map((one) => one.seq))
  expect(takeOlder(log, snapshotOf(range(1, 8), 20))).toBe(log)
  expect([hasOlder(log), hasOlder(takeOlder(log, snapshotOf(range(1, 10), 20)))]).toEqual([true, false])
})

test('a snapshot that does not join what was known replaces it, and an older one changes nothing', () => {
  expect(seqs(takeSnapshot(log, snapshotOf(range(15, 25))))).toEqual(range(11, 25).map((one) => one.seq))
  expect(seqs(takeSnapshot(log, snapshotOf(range(60, 70))))).toEqual(range(60, 70).map((one) => one.seq))
  expect(takeSnapshot(log, snapshotOf(range(1, 5)))).toBe(log)
})
