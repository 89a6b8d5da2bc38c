import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBounds, PortRefusal } from '#commerce'
import { CeladonError } from '#platform/errors'
import { areSettled, closeRunWork, findEffects, listDueRuns } from './index.ts'
import { leaseMs } from './effect-ports.ts'
import { clock, money, mortal, now, setScene, shop, states, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => scene.close())

const cancel = (orderId: string) => shop({ kind: 'cancel-order', orderId, reason: null }, 10_000)

describe('the effects of a run', () => {
  test('are done in their order, each once, and running them again changes nothing', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([
      cancel(order.externalId),
      money('refund', order, ['whole'], { amountMinor: 10_000 }),
    ])
    const results = await scene.run(runId)
    expect(states(results)).toEqual(['done', 'done'])
    expect(await scene.run(runId)).toEqual(results)
    expect(await scene.ledger(order.externalId)).toEqual([{ kind: 'refund', amount: 10_000 }])
  })

  test('stand in the list of due work until their result was told, and are told once', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const due = () => scene.database.withDispatcher((tx) => listDueRuns(tx, now(), 1000))
    expect(await due()).toContainEqual({ tenantId: scene.tenant.tenantId, runId })
    await scene.run(runId)
    clock.advance(6_000)
    expect(await due()).toContainEqual({ tenantId: scene.tenant.tenantId, runId })
    const close = () => scene.asTenant((tx) => closeRunWork(tx, runId))
    expect([await close(), await close()]).toEqual([true, false])
    expect(await due()).not.toContainEqual({ tenantId: scene.tenant.tenantId, runId })
    expect(states(await scene.run(runId))).toEqual(['done'])
  })

  test('a thing is paid once, whichever run comes second, of which nothing is saved', async () => {
    const order = await scene.plantOrder()
    await scene.intend([money('refund', order, ['line:l1/unit:1'])])
    const before = await Promise.all(['effects', 'rulings', 'run_work', 'paid_things'].map(scene.count))
    const second = scene.intend([money('refund', order, ['line:l1/unit:2', 'line:l1/unit:1'])])
    await expect(second).rejects.toMatchObject({ code: 'ALREADY_PAID' } satisfies Partial<CeladonError>)
    expect(await Promise.all(['effects', 'rulings', 'run_work', 'paid_things'].map(scene.count))).toEqual(before)
  })

  test('after a refusal the rest is not tried, and what was not paid can be paid by another run', async () => {
    const order = await scene.plantOrder({ status: 'shipped' })
    const effects = [cancel(order.externalId), money('refund', order, ['whole'])]
    expect(states(await scene.run(await scene.intend(effects)))).toEqual(['failed: order-state', 'failed: not-tried'])
    expect(await scene.ledger(order.externalId)).toEqual([])
    expect(states(await scene.run(await scene.intend([money('refund', order, ['whole'])])))).toEqual(['done'])
  })

  test('a gift card that is too small refuses, and the shop’s change that was to follow is not made', async () => {
    const order = await scene.plantOrder()
    const change = shop({
      kind: 'change-items',
      orderId: order.externalId,
      swaps: [{ lineId: 'l1', newSku: 'cup-red' }],
      methodId: 'gift-1',
    })
    const charge = money('charge', order, ['change:1'], { methodId: 'gift-1', amountMinor: 999_900 })
    expect(states(await scene.run(await scene.intend([charge, change])))).toEqual([
      'failed: insufficient-balance',
      'failed: not-tried',
    ])
  })

  test('a charge whose change the shop refuses is given back once, under its own key, and may be tried anew', async () => {
    const order = await scene.plantOrder({ status: 'shipped' })
    const change = shop({
      kind: 'change-items',
      orderId: order.externalId,
      swaps: [{ lineId: 'l1', newSku: 'cup-red' }],
      methodId: 'card-1',
    })
    const effects = [money('charge', order, ['change:1'], { amountMinor: 2000 }), change]
    const runId = await scene.intend(effects)
    const results = await scene.run(runId)
    expect(states(results)).toEqual(['done', 'failed: order-state', 'done'])
    expect(await scene.run(runId)).toEqual(results)
    const moved = (await scene.ledger(order.externalId)).map(({ kind, amount }) => `${kind} ${amount}`)
    expect(moved.toSorted()).toEqual(['payment 2000', 'refund 2000'])
    expect(states(await scene.run(await scene.intend(effects)))).toEqual(['done', 'failed: order-state', 'done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(4)
  })

  test('an executor that dies after it gave a charge back is followed by one that gives nothing more', async () => {
    const order = await scene.plantOrder({ status: 'shipped' })
    const change = shop({ kind: 'change-payment', orderId: order.externalId, methodId: 'card-1' })
    const runId = await scene.intend([money('charge', order, ['payment:1'], { amountMinor: 2000 }), change])
    const { move } = scene.deps.payments
    const silent: typeof move = async (tenantId, wanted) => {
      const moved = await move(tenantId, wanted)
      if (wanted.kind === 'refund') throw new Error('no answer')
      return moved
    }
    const first = await scene.run(runId, { payments: { ...scene.deps.payments, move: silent } })
    expect(states(first)).toEqual(['done', 'failed: order-state', 'sent: no answer'])
    expect(states(await scene.run(runId))).toEqual(['done', 'failed: order-state', 'done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(2)
  })

  test('goods that come back have a record of ours, with the shop’s number and the label', async () => {
    const order = await scene.plantOrder({ status: 'delivered' })
    const back = shop(
      {
        kind: 'return-items',
        orderId: order.externalId,
        reason: null,
        lines: [{ lineId: 'l1', quantity: 1 }],
        methodId: 'card-1',
      },
      5000,
    )
    const runId = await scene.intend([back, { kind: 'label', orderId: order.externalId, paidBy: 'shop' }])
    const results = await scene.run(runId)
    expect(states(results)).toEqual(['done', 'done'])
    const rows = await scene.asTenant((tx) =>
      tx.selectFrom('return_requests').selectAll().where('run_id', '=', runId).execute(),
    )
    const { rmaNumber } = (results as Exclude<typeof results, 'busy'>)[0]!
    expect(rmaNumber).toMatch(/^R\d{10}$/)
    expect(rows).toMatchObject([{ rma_number: rmaNumber, body: { state: 'label-made', kind: 'return' } }])
    expect(Buffer.from(rows[0]!.label!).toString()).toBe(`%PDF ${rmaNumber}`)
  })
})

describe('an executor', () => {
  test('finds another at it busy, takes over when its lease has run out, and the first then writes nothing', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const { move } = scene.deps.payments
    let second: unknown
    const payments: typeof scene.deps.payments = {
      ...scene.deps.payments,
      move: async (...given) => {
        expect(await scene.run(runId)).toBe('busy')
        clock.advance(leaseMs)
        const moved = await move(...given)
        second = states(await scene.run(runId))
        return moved
      },
    }
    expect(await scene.run(runId, { payments })).toBe('busy')
    expect(second).toEqual(['done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(1)
  })

  /** The first executor dies when the provider has done it; the next comes when the lease is over. */
  const dieAfterMoving = async (alter: (key: string) => string): Promise<number> => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const alike = scene.deps.payments
    const keyed = {
      ...alike,
      move: (tenantId: string, move: Parameters<typeof alike.move>[1]) =>
        alike.move(tenantId, { ...move, key: alter(move.key) }),
    }
    const first = mortal({ ...scene.deps, payments: keyed })
    const dying = {
      ...first.payments,
      move: async (...given: Parameters<typeof alike.move>) => {
        await keyed.move(...given)
        first.die()
        throw new Error('dead')
      },
    }
    await expect(scene.run(runId, { ...first, payments: dying })).rejects.toThrow('dead')
    clock.advance(leaseMs)
    expect(states(await scene.run(runId, { payments: keyed }))).toEqual(['done'])
    return (await scene.ledger(order.externalId)).length
  }

  test('that died after the money moved is followed by one that moves none', async () => {
    expect(await dieAfterMoving((key) => key)).toBe(1)
  })

  test('without the key the same death would pay twice', async () => {
    let calls = 0
    expect(await dieAfterMoving((key) => `${key} call ${(calls += 1)}`)).toBe(2)
  })

  test('that hears nothing looks later, and asks again under the same key only when nothing was done', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const silent = { ...scene.deps.payments, move: () => Promise.reject(new Error('no answer')) }
    const first = await scene.run(runId, { payments: silent })
    expect(states(first)).toEqual(['sent: no answer'])
    expect(first !== 'busy' && areSettled(first)).toBe(false)
    expect(states(await scene.run(runId))).toEqual(['done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(1)
  })

  test('that is kept waiting gives up in time, and finds the money moved when it looks', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const { move } = scene.deps.payments
    const slow = {
      ...scene.deps.payments,
      move: async (...given: Parameters<typeof move>) => {
        await move(...given)
        return new Promise<never>(() => {})
      },
    }
    const payments = createBounds(200).payments(slow)
    expect(states(await scene.run(runId, { payments }))).toEqual(['sent: no-answer-in-time'])
    expect(states(await scene.run(runId, { payments }))).toEqual(['done'])
    expect(await scene.ledger(order.externalId)).toHaveLength(1)
  })

  test('takes the word of who refuses on looking for nothing but a failed look', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole'])])
    const silent = { ...scene.deps.payments, move: () => Promise.reject(new Error('no answer')) }
    await scene.run(runId, { payments: silent })
    const unwilling = { ...silent, find: () => Promise.reject(new PortRefusal('not-allowed-to-look')) }
    expect(states(await scene.run(runId, { payments: unwilling }))).toEqual(['sent: not-allowed-to-look'])
  })

  test('that asked forty times in vain leaves it to a person, and the thing stays claimed', async () => {
    const order = await scene.plantOrder()
    const runId = await scene.intend([money('refund', order, ['whole']), cancel(order.externalId)])
    const silent = { ...scene.deps.payments, move: () => Promise.reject(new Error('no answer')) }
    for (let tries = 0; tries < 40; tries += 1) await scene.run(runId, { payments: silent })
    expect(states((await scene.asTenant((tx) => findEffects(tx, [runId]))).get(runId)!)).toEqual([
      'unknown: no answer',
      'failed: not-tried',
    ])
    await expect(scene.intend([money('refund', order, ['whole'])])).rejects.toMatchObject({ code: 'ALREADY_PAID' })
  })
})
