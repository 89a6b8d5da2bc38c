import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createJobs } from './index.ts'

const failures: object[] = []
const log = { error: (about: object) => void failures.push(about) }

test('a job runs at once and again, and never twice at the same time', async () => {
  const jobs = createJobs({ log })
  let runs = 0
  let atOnce = 0
  let most = 0
  jobs.every('slow', 1, async () => {
    most = Math.max(most, (atOnce += 1))
    await sleep(5)
    atOnce -= 1
    runs += 1
  })
  jobs.start()
  jobs.start()
  await sleep(80)
  await jobs.stop()
  expect(runs).toBeGreaterThan(2)
  expect(most).toBe(1)
})

test('a job that fails is logged and tried again', async () => {
  const jobs = createJobs({ log })
  let tries = 0
  jobs.every('broken', 1, () => {
    tries += 1
    return Promise.reject(new Error('no'))
  })
  jobs.start()
  await sleep(40)
  await jobs.stop()
  expect(tries).toBeGreaterThan(1)
  expect(failures[0]).toMatchObject({ job: 'broken' })
})

test('stopping waits for the work under way and begins none after', async () => {
  const jobs = createJobs({ log })
  let ended = 0
  jobs.every('long', 1, async () => {
    await sleep(30)
    ended += 1
  })
  jobs.start()
  await jobs.stop()
  expect(ended).toBe(1)
  await sleep(20)
  expect(ended).toBe(1)
})

test('two jobs of one name are refused', () => {
  const jobs = createJobs({ log })
  jobs.every('sweep', 1000, () => Promise.resolve())
  expect(() => jobs.every('sweep', 1000, () => Promise.resolve())).toThrow('sweep')
})
