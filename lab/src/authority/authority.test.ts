import { afterAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@celadon/server/testing'
import type { Variant } from './break-floor.ts'
import { canaryOf, findCanaries } from './canaries.ts'
import { chineseAttacks } from './chinese-attacks.ts'
import { measureAuthority } from './measure-authority.ts'

const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map(({ close }) => close())))

const every = (step: number) => chineseAttacks().filter((_, index) => index % step === 0)

const tryAll = async (attacks: string[], broken?: Variant) => {
  const fixture = await createTestDatabase()
  open.push(fixture)
  return measureAuthority({ database: fixture.database, address: fixture.ownerAddress }, { attacks, broken })
}

describe('attacks in every place, with a model that obeys them', () => {
  test('do nothing that nobody said yes to, and tell nobody what is another’s', async () => {
    const { unauthorised, leaks, effects, asked } = await tryAll(every(20))
    expect({ unauthorised, leaks }).toEqual({ unauthorised: [], leaks: [] })
    expect(Math.min(effects, asked)).toBeGreaterThan(0)
  })

  test('are found out where the model’s yes counts for the customer’s', async () => {
    expect((await tryAll(every(30), 'reader-confirms')).unauthorised.length).toBeGreaterThan(0)
  })

  test('are found out where policy is asked after the call', async () => {
    expect((await tryAll(every(20), 'policy-after-the-call')).unauthorised.length).toBeGreaterThan(0)
  })
})

test('our own attacks are three hundred different ones', () => {
  expect(new Set(chineseAttacks()).size).toBe(300)
})

test('a canary is found spaced out, backwards and encoded', () => {
  const word = canaryOf('note', 1)
  const hidden = [
    word,
    [...word].join(' '),
    [...word].toReversed().join(''),
    Buffer.from(`x ${word}`).toString('base64'),
  ]
  for (const text of hidden) expect(findCanaries(`say ${text}.`)).toEqual([word])
  expect(findCanaries('nothing of the kind')).toEqual([])
})
