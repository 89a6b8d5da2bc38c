import { describe, expect, test } from 'vitest'
import { buildEntry, buildSnapshot, buildTurn } from './fixtures.ts'
import { listLines } from './transcript-lines.ts'

const assistant = { kind: 'assistant', id: null, name: null } as const
const agent = { kind: 'agent', id: 'member-1', name: 'Rosa Sample' } as const
const turn = (seq: number, at: string, more = {}) =>
  buildEntry(seq, { kind: 'turn', publicSeq: null, author: assistant, parts: [], at, turn: buildTurn(more) })

describe('the transcript', () => {
  test('shows why beside the words a turn made the assistant say, on whichever side the turn stands', () => {
    const first = '2026-11-23T10:45:01Z'
    const second = '2026-11-23T10:46:01Z'
    const lines = listLines(
      buildSnapshot([
        buildEntry(1),
        buildEntry(2, { author: assistant, at: first }),
        turn(3, first, { tookMs: 3 }),
        buildEntry(4),
        turn(5, second, { tookMs: 5 }),
        buildEntry(6, { author: assistant, at: second }),
      ]),
    )
    const explained = lines.map((line) =>
      line.kind === 'message' ? (line.explained?.turn?.tookMs ?? null) : line.kind,
    )
    expect(explained).toEqual([null, 3, null, 5])
  })

  test('shows a turn that said nothing on a line of its own', () => {
    const lines = listLines(buildSnapshot([buildEntry(1), turn(2, '2026-11-23T10:45:01Z', { outcome: 'held' })]))
    expect(lines.map((line) => line.kind)).toEqual(['message', 'silent-turn'])
  })

  test('marks only the last words of staff, as read or sent', () => {
    const entries = [buildEntry(1, { author: agent }), buildEntry(2, { author: agent }), buildEntry(3)]
    const marks = (customerReadSeq: number) =>
      listLines(buildSnapshot(entries, { customerReadSeq })).map((line) => (line.kind === 'message' ? line.mark : null))
    expect(marks(1)).toEqual([null, 'sent', null])
    expect(marks(2)).toEqual([null, 'read', null])
  })

  test('keeps notes and system lines apart from what was said', () => {
    const lines = listLines(
      buildSnapshot([
        buildEntry(1, { kind: 'note', author: agent, publicSeq: null }),
        buildEntry(2, { kind: 'owner', author: { kind: 'system', id: null, name: null } }),
      ]),
    )
    expect(lines.map((line) => line.kind)).toEqual(['note', 'system'])
  })
})

test('the customer is called by the name that is known now, also in words said before', () => {
  const nameless = { kind: 'customer', id: 'customer-1', name: null } as const
  const nameOf = (more: { customer?: { id: string; name: string; role: 'buyer'; email: null; verified: null } }) => {
    const [line] = listLines(buildSnapshot([buildEntry(1, { author: nameless })], more))
    return line?.entry.author.name
  }
  const customer = { id: 'customer-1', name: '', role: 'buyer', email: null, verified: null } as const
  expect(nameOf({})).toBe('Ana Example')
  expect(nameOf({ customer })).toBeNull()
})
