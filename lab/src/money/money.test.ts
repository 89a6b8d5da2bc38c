import { afterAll, describe, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase } from '@celadon/server/testing'
import type { Variant } from './break-payments.ts'
import { drawSchedule } from './draw-schedule.ts'
import { judge, type Verdict } from './judge.ts'
import { measureSchedules } from './measure-schedules.ts'
import { plantTown } from './plant-town.ts'

const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map(({ close }) => close())))

const walk = async (schedules: number, broken?: Variant): Promise<Verdict & { deaths: number; stalls: number }> => {
  const fixture = await createTestDatabase()
  open.push(fixture)
  const { tenantId } = await createTestTenant(fixture.ownerAddress)
  const town = await plantTown({ database: fixture.database, tenantId, address: fixture.ownerAddress })
  const walked = await measureSchedules(town, { schedules, seed: 7, broken })
  return { ...(await judge(town)), ...walked }
}

describe('over 200 schedules of deaths, stalls, races and forgotten keys', () => {
  test('nothing is done twice, nothing is left out, nothing stays unknown', async () => {
    const { deaths, stalls, ...verdict } = await walk(200)
    expect(verdict).toEqual({ doubled: 0, missing: 0, unknown: 0 })
    expect(Math.min(deaths, stalls)).toBeGreaterThan(20)
  })

  test('an executor that sends no stable key is found out', async () => {
    expect((await walk(40, 'no-key')).doubled).toBeGreaterThan(0)
  })

  test('one that gives a charge back under the key of the charge is found out', async () => {
    expect((await walk(40, 'reversal-under-the-charge-key')).missing).toBeGreaterThan(0)
  })

  test('an executor that trusts a key after a day is found out', async () => {
    expect((await walk(120, 'retry-after-24h')).doubled).toBeGreaterThan(0)
  })
})

test('the same seed and number give the same schedule', () => {
  expect(drawSchedule(7, 3)).toEqual(drawSchedule(7, 3))
  expect(drawSchedule(7, 3).providerSeed).not.toBe(drawSchedule(8, 3).providerSeed)
})
