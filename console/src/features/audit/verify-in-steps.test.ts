import type { AuditCheck } from '@celadon/contract'
import { expect, test } from 'vitest'
import { ProblemError } from '#api'
import { verifyInSteps } from './verify-in-steps.ts'

const hash = 'a'.repeat(64)
const step = (next: number | null, faults: AuditCheck['faults'] = []): AuditCheck => ({
  end: { number: 5, hash },
  sealed: null,
  faults,
  next: next === null ? null : { number: next, hash },
})

test('each step begins where the one before ended, and what all of them found is told', async () => {
  const answers = [step(2, [{ kind: 'content', number: 1 }]), step(4), step(null, [{ kind: 'end', number: 5 }])]
  const asked: unknown[] = []
  const told: string[] = []
  const found = await verifyInSteps(
    [],
    async (wanted) => {
      asked.push(wanted.after?.number)
      return answers.shift()!
    },
    (verified, of) => told.push(`${verified}/${of}`),
  )
  expect(asked).toEqual([undefined, 2, 4])
  expect(told).toEqual(['2/5', '4/5'])
  expect(found.faults.map(({ kind }) => kind)).toEqual(['content', 'end'])
})

test('asked too fast it waits and asks for the same step again; of any other refusal it ends', async () => {
  const refuse = (code: string) => Promise.reject(new ProblemError({ code, status: 429, detail: '', traceId: null }))
  const answers = [() => step(2), () => refuse('RATE_LIMITED'), () => step(null)]
  const asked: unknown[] = []
  let pauses = 0
  const pause = async () => void (pauses += 1)
  const ask = async (wanted: { after?: { number: number } | undefined }) => {
    asked.push(wanted.after?.number)
    return answers.shift()!()
  }
  await verifyInSteps([], ask, () => undefined, pause)
  expect([asked, pauses]).toEqual([[undefined, 2, 2], 1])
  const other = verifyInSteps(
    [],
    () => refuse('FORBIDDEN'),
    () => undefined,
    pause,
  )
  await expect(other).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(pauses).toBe(1)
})
