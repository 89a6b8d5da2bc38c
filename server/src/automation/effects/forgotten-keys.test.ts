import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaymentPort } from '#commerce'
import { createPaymentSandbox, type Misbehaviour } from '#connectors/payments/sandbox'
import { clock, money, setScene, states, type Scene } from './test-scene.spec.ts'

const dayMs = 86_400_000
let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => scene.close())

/** Forgets keys after a day. Each call misbehaves as told, the last of them for ever. */
const provider = (plan: Misbehaviour[], isLookUpComplete = true): PaymentPort =>
  createPaymentSandbox({
    inner: scene.deps.payments,
    clock,
    keyLifetimeMs: dayMs,
    isLookUpComplete,
    plan: () => (plan.length > 1 ? plan.shift()! : plan[0]!),
  })

describe('when the provider has forgotten the key', () => {
  test('what was moved is found by what it was, and not moved again', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const payments = provider(['time-out-after', 'none'])
    await scene.run(runId, { payments })
    clock.advance(dayMs + 1)
    expect(states(await scene.run(runId, { payments }))).toEqual(['done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(1)
  })

  test('an executor that trusted the old key would pay twice', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const payments = provider(['time-out-after', 'none'])
    const trusting: PaymentPort = {
      ...payments,
      keyLifetimeMs: Number.POSITIVE_INFINITY,
      find: (tenantId, move) => payments.find(tenantId, move, { by: 'key' }),
    }
    await scene.run(runId, { payments: trusting })
    clock.advance(dayMs + 1)
    await scene.run(runId, { payments: trusting })
    expect(await scene.ledger(order.externalId)).toHaveLength(2)
  })

  test('what was surely not moved is moved', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const payments = provider(['time-out-before', 'none'])
    await scene.run(runId, { payments })
    clock.advance(dayMs + 1)
    expect(states(await scene.run(runId, { payments }))).toEqual(['done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(1)
  })

  test('what cannot be found by a provider that does not see everything is left to a person', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const payments = provider(['time-out-before', 'none'], false)
    await scene.run(runId, { payments })
    clock.advance(dayMs + 1)
    expect(states(await scene.run(runId, { payments }))).toEqual(['unknown: not-found'])
    expect(await scene.ledger(order.externalId)).toEqual([])
  })

  /** Two cups of one order, paid back in two runs by the same way: alike to the cent. */
  const payBackTwoAlike = async (alter: (payments: PaymentPort) => PaymentPort): Promise<number> => {
    const order = await scene.plantOrder()
    const first = await scene.intend([money('refund', order, ['line:l1/unit:1'])])
    const second = await scene.intend([money('refund', order, ['line:l1/unit:2'])])
    const payments = alter(provider(['none', 'time-out-before', 'none']))
    await scene.run(first, { payments })
    await scene.run(second, { payments })
    clock.advance(dayMs + 1)
    expect(states(await scene.run(second, { payments }))).toEqual(['done'])
    return (await scene.ledger(order.externalId)).length
  }

  test('a movement that another effect accounts for is not taken for ours', async () => {
    expect(await payBackTwoAlike((payments) => payments)).toBe(2)
  })

  test('a look-up that returned what is accounted for would have to be refused, and the money waits', async () => {
    const order = await scene.plantOrder()
    const first = await scene.intend([money('refund', order, ['line:l1/unit:1'])])
    const second = await scene.intend([money('refund', order, ['line:l1/unit:2'])])
    const payments = provider(['none', 'time-out-before', 'none'])
    const careless: PaymentPort = {
      ...payments,
      find: (tenantId, move, lookUp) =>
        payments.find(tenantId, move, lookUp.by === 'likeness' ? { by: 'likeness', known: [] } : lookUp),
    }
    await scene.run(first, { payments: careless })
    await scene.run(second, { payments: careless })
    clock.advance(dayMs + 1)
    expect(states(await scene.run(second, { payments: careless }))).toEqual(['sent: accounted-for'])
  })
})

describe('a movement that the provider takes its time for', () => {
  test('is looked at again until it is done', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const payments = provider(['pending'])
    expect(await scene.run(runId, { payments })).toMatchObject([{ state: 'sent', isPending: true }])
    expect(states(await scene.run(runId, { payments }))).toEqual(['sent'])
    expect(states(await scene.run(runId, { payments }))).toEqual(['done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(1)
  })

  test('and that failed in the end lets the thing be paid by another run', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const payments: PaymentPort = {
      ...scene.deps.payments,
      move: async () => ({ state: 'pending', reference: 'p-1' }),
      find: async () => ({ state: 'failed', reference: 'p-1' }),
    }
    await scene.run(runId, { payments })
    expect(states(await scene.run(runId, { payments }))).toEqual(['failed: failed-later'])
    expect(states(await scene.run(await scene.intend([money('refund', order, ['whole'])])))).toEqual(['done'])
  })

  test('and that nobody knows any more is never asked for again', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const payments: PaymentPort = {
      ...scene.deps.payments,
      move: async () => ({ state: 'pending', reference: 'p-2' }),
      find: async () => undefined,
    }
    await scene.run(runId, { payments })
    const results = await scene.run(runId, { payments })
    expect(results).toMatchObject([{ state: 'unknown', code: 'not-found', reference: 'p-2' }])
  })
})
