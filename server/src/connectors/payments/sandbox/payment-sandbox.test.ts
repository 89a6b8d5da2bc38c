import { describe, expect, test } from 'vitest'
import { PortRefusal, type MoneyMove, type PaymentPort } from '#commerce'
import { createManualClock } from '#platform/clock'
import { createPaymentSandbox, planMisbehaviour, type Misbehaviour } from './index.ts'

const dayMs = 86_400_000
const wanted = (key: string): MoneyMove => ({
  key,
  kind: 'refund',
  customerId: 'mine',
  orderId: 'order',
  methodId: 'card',
  amount: { amountMinor: 500, currency: 'CNY' },
  at: '2026-11-25T04:00:00.000Z',
})

/** A ledger in memory that never forgets a key. */
const setUp = (...plan: Misbehaviour[]) => {
  const moved = new Map<string, string>()
  const inner: PaymentPort = {
    keyLifetimeMs: Number.POSITIVE_INFINITY,
    isLookUpComplete: true,
    move: async (_tenantId, { key, methodId }) => {
      if (methodId === 'unknown') throw new PortRefusal('unknown-method')
      if (!moved.has(key)) moved.set(key, `m${moved.size + 1}`)
      return { state: 'done', reference: moved.get(key)! }
    },
    find: async (_tenantId, { key }) => (moved.has(key) ? { state: 'done', reference: moved.get(key)! } : undefined),
  }
  const clock = createManualClock('2026-11-25T04:00:00.000Z')
  const sandbox = createPaymentSandbox({ inner, clock, keyLifetimeMs: dayMs, plan: () => plan.shift() ?? 'none' })
  const move = (key = 'k', changes: Partial<MoneyMove> = {}) => sandbox.move('t', { ...wanted(key), ...changes })
  const find = (lookUp: Parameters<PaymentPort['find']>[2], key = 'k') => sandbox.find('t', wanted(key), lookUp)
  return { moved, clock, move, find, inner }
}

describe('a provider that misbehaves', () => {
  test('times out with the money moved, or with none moved, and tells so when asked', async () => {
    const { move, find, moved } = setUp('time-out-before', 'time-out-after')
    await expect(move()).rejects.toThrow('did not answer')
    expect(await find({ by: 'key' })).toBeUndefined()
    await expect(move()).rejects.toThrow('did not answer')
    expect(await find({ by: 'key' })).toEqual({ state: 'done', reference: 'm1' })
    expect(await move()).toEqual({ state: 'done', reference: 'm1' })
    expect(moved.size).toBe(1)
  })

  test('refuses for good, but not what it did already', async () => {
    const { move } = setUp('refuse', 'none', 'refuse')
    await expect(move()).rejects.toBeInstanceOf(PortRefusal)
    expect([await move(), await move()]).toMatchObject([{ reference: 'm1' }, { reference: 'm1' }])
  })

  test('says pending first, and done once it was looked at again', async () => {
    const { move, find } = setUp('pending')
    expect(await move()).toMatchObject({ state: 'pending' })
    expect(await find({ by: 'reference', reference: 'm1' })).toMatchObject({ state: 'pending' })
    expect(await find({ by: 'reference', reference: 'm1' })).toEqual({ state: 'done', reference: 'm1' })
  })

  test('does the same again under a key it has forgotten, and finds by likeness what is nobody else’s', async () => {
    const { move, find, clock, moved } = setUp()
    await move()
    expect(await find({ by: 'likeness', known: [] }, 'other')).toBeUndefined()
    clock.advance(dayMs + 1)
    expect(await find({ by: 'key' })).toBeUndefined()
    expect(await find({ by: 'likeness', known: [] })).toMatchObject({ reference: 'm1' })
    expect(await find({ by: 'likeness', known: ['m1'] })).toBeUndefined()
    expect(await move()).toMatchObject({ reference: 'm2' })
    expect(moved.size).toBe(2)
  })

  test('forgets what its own ledger refused', async () => {
    const { move } = setUp()
    await expect(move('k', { methodId: 'unknown' })).rejects.toMatchObject({ code: 'unknown-method' })
    expect(await move()).toMatchObject({ reference: 'm1' })
  })

  test('knows by key what was moved before it was started', async () => {
    const { inner, find } = setUp()
    await inner.move('t', wanted('k'))
    expect(await find({ by: 'key' })).toMatchObject({ reference: 'm1' })
  })
})

test('misbehaviour is the same for the same seed, and as frequent as wished', () => {
  const shares = { 'time-out-before': 10, 'time-out-after': 20, pending: 10, refuse: 5 }
  const plan = planMisbehaviour(7, shares)
  const keys = Array.from({ length: 4000 }, (_, at) => `key ${at}`)
  const drawn = keys.map((key) => plan(key, 1))
  expect(keys.map((key) => planMisbehaviour(7, shares)(key, 1))).toEqual(drawn)
  const percent = (kind: Misbehaviour) => (drawn.filter((one) => one === kind).length / drawn.length) * 100
  expect(percent('time-out-after')).toBeGreaterThan(16)
  expect(percent('time-out-after')).toBeLessThan(22)
  expect(percent('refuse')).toBeGreaterThan(4)
})
