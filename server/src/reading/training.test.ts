import { encodeModel } from '@celadon/understanding'
import { regressionLines } from '@celadon/understanding/regression'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimTraining } from '#reading/attempts'
import { trainAndJudge, trainInThread, type TrainingOrder } from '#reading/training'
import { createClassroom } from './test-classroom.spec.ts'
import { lessons, small, trainSmall } from './test-lessons.spec.ts'

type Room = Awaited<ReturnType<typeof createClassroom>>
let room: Room
beforeAll(async () => {
  room = await createClassroom()
})
afterAll(() => room.close())

const order = (taught: TrainingOrder['taught']): TrainingOrder => ({
  base: 'learned-1',
  upTo: taught.length,
  before: { bytes: encodeModel(small), corrections: [] },
  taught,
  lessons,
})

/** A whole intent taught as a goodbye. */
const mislead = async (at: Room): Promise<void> => {
  const examples = regressionLines.filter((line) => line.intent === 'track-order').map((line) => line.utterance)
  const words = { zh: '下次见', en: 'See you' }
  await at.teaching.addIntent(at.by, { intent: 'see-you', label: words, description: words, examples })
}

/** The promise: what reads worse never reads. */
const staysAsItWas = async (at: Room): Promise<void> => {
  await mislead(at)
  const before = (await at.models.modelOf(at.tenant.tenantId)).version
  await at.training.runDue()
  expect((await at.models.modelOf(at.tenant.tenantId)).version).toEqual(before)
  const { trainings } = await at.training.list(at.tenant.tenantId)
  expect(trainings[0]).toMatchObject({ state: 'refused', because: 'new-intent' })
  const { scores, failing } = trainings[0]!.report!
  expect(scores.after.zh.right).toBeLessThan(scores.before.zh.right)
  expect(failing).toContainEqual(
    expect.objectContaining({ set: 'regression', intent: 'track-order', readAs: 'see-you' }),
  )
}

test('a base that reads the regression set worse is refused, named line by line, and the old one stays in force', async () => {
  const other = await createClassroom()
  await staysAsItWas(other)
  await other.close()
})

test('broken variant: promoted whatever it reads, the same promise is broken', async () => {
  const careless = await createClassroom({ mayPromote: () => true })
  await expect(staysAsItWas(careless)).rejects.toThrow('to deeply equal')
  await careless.close()
})

test('the same examples make the same report and bytes, in a thread too, and the event loop goes on meanwhile', async () => {
  const wanted = order([{ utterance: '寄存到驿站', intent: 'change-address' }])
  let turns = 0
  const beat = setInterval(() => (turns += 1), 1)
  const outcome = await trainInThread(wanted)
  clearInterval(beat)
  expect(turns).toBeGreaterThan(20)
  expect(outcome).toEqual(trainAndJudge(wanted))
})

test('a thread that fails is told, recorded, and changes nothing', async () => {
  await expect(trainInThread({} as TrainingOrder)).rejects.toThrow()
  const failing = await createClassroom({ train: () => Promise.reject(new Error('out of memory')) })
  const ended = await failing.training.runNow(failing.tenant.tenantId)
  expect(ended).toMatchObject({ state: 'failed', failure: 'out of memory', report: null })
  await failing.close()
})

test('one wish waits at a time; the attempt that died with its process is taken up after its lease', async () => {
  const { tenantId } = room.tenant
  const first = await room.training.start(room.by)
  expect((await room.training.start(room.by)).id).toBe(first.id)
  const now = room.clock.now()
  const until = new Date(now.getTime() + 600_000).toISOString()
  await room.database.withTenant({ tenantId }, (tx) =>
    claimTraining(tx, { id: first.id, now: now.toISOString(), until }),
  )
  await room.openProcess().training.runDue()
  expect((await room.training.list(tenantId)).trainings[0]!.state).toBe('running')
  room.clock.advance(601_000)
  await room.openProcess().training.runDue()
  expect((await room.training.list(tenantId)).trainings[0]!).toMatchObject({ id: first.id, state: 'promoted' })
})

test('two attempts never run at once in a process', async () => {
  let atOnce = 0
  let most = 0
  const slow = await createClassroom({
    train: async (wanted) => {
      most = Math.max(most, (atOnce += 1))
      await new Promise((resolve) => setImmediate(resolve))
      atOnce -= 1
      return trainSmall(wanted)
    },
  })
  const { tenantId } = slow.tenant
  await Promise.all([slow.training.runNow(tenantId), slow.training.runDue(), slow.training.runNow(tenantId)])
  expect(most).toBe(1)
  await slow.close()
})
