import type { EffectPlan, Order } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EffectDependencies } from './index.ts'
import { clock, money, mortal, setScene, shop, states, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => scene.close())

const goesBack = ({ externalId: orderId }: Order): EffectPlan =>
  shop({
    kind: 'return-items',
    orderId,
    reason: null,
    lines: [{ lineId: 'l1', quantity: 1 }],
    methodId: 'card-1',
  })
const label = ({ externalId: orderId }: Order): EffectPlan => ({ kind: 'label', orderId, paidBy: 'customer' })
const afterwards = (plan: EffectPlan): EffectPlan => ({ ...plan, after: 'arrival' }) as EffectPlan

/** One cup goes back, and its money waits for it. */
const sendBack = async () => {
  const order = await scene.plantOrder({ status: 'delivered' })
  const refund = afterwards(money('refund', order, ['line:l1/unit:1']))
  const runId = await scene.intend([goesBack(order), label(order), refund])
  return { order, runId, refund }
}

const arriving = (hasArrived: boolean): Partial<EffectDependencies> => ({
  carrier: { ...scene.deps.carrier, hasArrived: async () => hasArrived },
})

test('money that waits for goods moves when they are here, once, however often somebody looks', async () => {
  const { order, runId } = await sendBack()
  expect(states(await scene.run(runId))).toEqual(['done', 'done', 'waiting'])
  expect(states(await scene.run(runId, arriving(false)))).toEqual(['done', 'done', 'waiting'])
  expect(await scene.ledger(order.externalId)).toEqual([])
  const both = await Promise.all([scene.run(runId, arriving(true)), scene.run(runId, arriving(true))])
  expect(both.map(states)).toContainEqual(['done', 'done', 'done'])
  await scene.run(runId, arriving(true))
  expect(await scene.ledger(order.externalId)).toEqual([{ kind: 'refund', amount: 5000 }])
})

test('an executor that took the goods for arrived would pay while they are under way', async () => {
  const { order, runId } = await sendBack()
  await scene.run(runId)
  const credulous = { carrier: { ...scene.deps.carrier, hasArrived: async () => true } }
  await scene.run(runId, credulous)
  expect(await scene.ledger(order.externalId)).toHaveLength(1)
})

test('who dies between the arrival and the money is followed by somebody who pays once', async () => {
  const { order, runId } = await sendBack()
  await scene.run(runId)
  const dying = mortal({ ...scene.deps, ...arriving(true) })
  const payments = {
    ...dying.payments,
    move: async (...given: Parameters<typeof dying.payments.move>) => {
      const moved = await scene.deps.payments.move(...given)
      dying.die()
      return moved
    },
  }
  await expect(scene.run(runId, { ...dying, payments })).rejects.toThrow('dead')
  clock.advance(120_000)
  expect(states(await scene.run(runId, arriving(true)))).toEqual(['done', 'done', 'done'])
  expect(await scene.ledger(order.externalId)).toHaveLength(1)
})

test('the word of the shop counts without a carrier, and a carrier that cannot be asked has said nothing', async () => {
  const { order, runId } = await sendBack()
  const silent = {
    carrier: { ...scene.deps.carrier, hasArrived: () => Promise.reject(new Error('no-answer-in-time')) },
  }
  const [act] = (await scene.run(runId)) as { rmaNumber: string | null }[]
  expect(states(await scene.run(runId, silent))).toEqual(['done', 'done', 'waiting'])
  const which = { orderId: order.externalId, rmaNumber: act!.rmaNumber! }
  await scene.deps.afterSales.receiveReturn(scene.tenant.tenantId, which)
  expect(states(await scene.run(runId, silent))).toEqual(['done', 'done', 'done'])
})

test('goods that are never seen again are not paid for, and may be dealt with another way', async () => {
  const { order, runId, refund } = await sendBack()
  await scene.run(runId)
  clock.advance(91 * 86_400_000)
  expect(states(await scene.run(runId, arriving(false)))).toEqual(['done', 'done', 'failed: never-arrived'])
  expect(await scene.ledger(order.externalId)).toEqual([])
  const { after: _, ...atOnce } = refund as Extract<EffectPlan, { kind: 'refund' }>
  expect(states(await scene.run(await scene.intend([atOnce])))).toEqual(['done'])
})

test('what a waiting run is for, no other run is paid for', async () => {
  const { order } = await sendBack()
  await expect(scene.intend([money('refund', order, ['line:l1/unit:1'])])).rejects.toMatchObject({
    code: 'ALREADY_PAID',
  })
})
