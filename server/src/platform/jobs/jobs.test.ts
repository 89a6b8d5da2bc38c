import { setImmediate as turn } from 'node:timers/promises'
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
    await turn()
    atOnce -= 1
    runs += 1
  })
  jobs.start()
  jobs.start()
  await expect.poll(() => runs).toBeGreaterThan(3)
  await jobs.stop()
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
  await expect.poll(() => tries).toBeGreaterThan(1)
  await jobs.stop()
  expect(failures[0]).toMatchObject({ job: 'broken' })
})

test('a job that throws before it returns a promise is logged too', async () => {
  const jobs = createJobs({ log })
  let tries = 0
  jobs.every('thrown', 1, () => {
    tries += 1
    throw new Error('no')
  })
  jobs.start()
  await expect.poll(() => tries).toBeGreaterThan(1)
  await jobs.stop()
  expect(failures).toContainEqual(expect.objectContaining({ job: 'thrown' }))
})

test('stopping waits for the work under way and begins none after', async () => {
  const jobs = createJobs({ log })
  let finish = (): void => {}
  let begun = 0
  jobs.every('long', 1, () => {
    begun += 1
    return new Promise((resolve) => {
      finish = resolve
    })
  })
  jobs.start()
  let isStopped = false
  const stopping = jobs.stop().then(() => (isStopped = true))
  await turn()
  expect(isStopped).toBe(false)
  finish()
  await stopping
  expect(begun).toBe(1)
})

test('two jobs of one name are refused', () => {
  const jobs = createJobs({ log })
  jobs.every('sweep', 1000, () => Promise.resolve())
  expect(() => jobs.every('sweep', 1000, () => Promise.resolve())).toThrow('sweep')
})
