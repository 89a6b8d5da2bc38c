import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraftSaver, type SavingState } from './draft-saver.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const start = (answers: (number | Error)[]) => {
  const saved: string[] = []
  const states: SavingState[] = []
  const saver = createDraftSaver<string>(1, {
    save: async (typed, revision) => {
      saved.push(`${typed} on ${revision}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      const answer = answers.shift() ?? revision + 1
      if (answer instanceof Error) throw answer
      return answer
    },
    isPassing: (error) => error instanceof Error && error.message === 'away',
    onState: (state) => states.push(state),
    restMs: 500,
    againMs: 2_000,
  })
  return { saver, saved, states }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a draft is saved as it is typed', () => {
  test('once, after the last change', async () => {
    const { saver, saved, states } = start([])
    for (const typed of ['1', '14', '14 days']) {
      saver.change(typed)
      await pass(100)
    }
    await pass(600)
    expect(saved).toEqual(['14 days on 1'])
    expect(states.at(-1)).toBe('saved')
    expect(saver.hasUnsaved()).toBe(false)
  })
  test('one request at a time, and what was typed meanwhile on the revision that came back', async () => {
    const { saver, saved } = start([7])
    saver.change('a')
    await pass(510)
    saver.change('b')
    await pass(1_000)
    expect(saved).toEqual(['a on 1', 'b on 7'])
  })
  test('again later when the server was away, and then the newest', async () => {
    const { saver, saved, states } = start([new Error('away')])
    saver.change('a')
    await pass(600)
    expect(states.at(-1)).toBe('unsaved')
    expect(saver.hasUnsaved()).toBe(true)
    await pass(2_100)
    expect(saved).toEqual(['a on 1', 'a on 1'])
    expect(states.at(-1)).toBe('saved')
  })
  test('not over what somebody else saved: it stops and says so', async () => {
    const { saver, saved, states } = start([new Error('DRAFT_CHANGED')])
    saver.change('a')
    await pass(600)
    saver.change('b')
    await pass(5_000)
    expect(saved).toEqual(['a on 1'])
    expect(states.at(-1)).toBe('stale')
  })
  test('at once when it is published or left', async () => {
    const { saver, saved } = start([])
    saver.change('a')
    const done = saver.flush()
    await pass(60)
    await done
    expect([saved, saver.revision()]).toEqual([['a on 1'], 2])
  })
})
