import { expect, test } from 'vitest'
import { ProblemError } from '#api'
import { runEach } from './run-each.ts'

const refusal = (code: string, status: number) => new ProblemError({ code, status, detail: code, traceId: null })
const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `line-${at}` }))

test('more lines than may be done at once are all done, each once, with rests between', async () => {
  let left = 60
  let rests = 0
  const done: string[] = []
  const outcome = await runEach(
    lines(150),
    async ({ id }) => {
      if (left === 0) throw refusal('RATE_LIMITED', 429)
      left -= 1
      done.push(id)
    },
    async () => {
      rests += 1
      left += 4
    },
  )
  expect(outcome).toEqual({ done: lines(150).map(({ id }) => id), refused: [] })
  expect(done).toEqual(outcome.done)
  expect(rests).toBeGreaterThan(0)
})

test('what is refused is named with its reason, and what never ends is given up', async () => {
  const outcome = await runEach(
    lines(3),
    async ({ id }) => {
      if (id === 'line-1') throw refusal('STALE_EPOCH', 409)
      if (id === 'line-2') throw refusal('RATE_LIMITED', 429)
    },
    async () => {},
  )
  expect(outcome).toEqual({
    done: ['line-0'],
    refused: [
      { id: 'line-1', why: 'STALE_EPOCH' },
      { id: 'line-2', why: 'RATE_LIMITED' },
    ],
  })
})
