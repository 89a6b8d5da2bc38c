import type { Order } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { createOrderReader, type CommercePort } from './index.ts'
import { customer, now, order } from './test-orders.ts'

type Ask = (tenantId: string, who: VerifiedCustomer) => Promise<Order[]>

const setUp = (
  listOrders: Ask = async (tenantId, who) => [order({ externalId: `${tenantId} ${who.externalId} ${who.sellerId}` })],
) => {
  const clock = createManualClock(now.toISOString())
  const calls: string[] = []
  const port: CommercePort = {
    capabilities: new Set(['list-orders']),
    listOrders: (tenantId, who) => {
      calls.push(who.externalId)
      return listOrders(tenantId, who)
    },
    findOrderByNumber: async () => undefined,
    findCustomerByEmail: async () => undefined,
  }
  return { clock, calls, reader: createOrderReader({ port, clock, ttlMs: 5_000, maxCustomers: 2 }) }
}

describe('reading orders', () => {
  test('asks the shop once for readers at one moment, and again when the time is up', async () => {
    const { reader, calls, clock } = setUp()
    const both = await Promise.all([reader.readOrders('t', customer()), reader.readOrders('t', customer())])
    expect(both[0]).toBe(both[1])
    expect(both[0].readAt).toBe(now.toISOString())
    clock.advance(5_000)
    expect((await reader.readOrders('t', customer())).readAt).not.toBe(both[0].readAt)
    expect(calls).toHaveLength(2)
  })

  test('asks again once the shop said that something changed', async () => {
    const { reader, calls } = setUp()
    await reader.readOrders('t', customer())
    reader.forget('t', 'buyer-1')
    await reader.readOrders('t', customer())
    expect(calls).toHaveLength(2)
  })

  test('never gives what was read for one to another: not of another tenant, nor of another seller', async () => {
    const { reader } = setUp()
    const views = [
      ['t', customer()],
      ['u', customer()],
      ['t', customer({ role: 'seller', sellerId: 'a' })],
      ['t', customer({ role: 'seller', sellerId: 'b' })],
    ] as const
    const seen = []
    for (const [tenantId, who] of views) seen.push((await reader.readOrders(tenantId, who)).orders[0]!.externalId)
    expect(seen).toEqual(['t buyer-1 null', 'u buyer-1 null', 't buyer-1 a', 't buyer-1 b'])
  })

  test('gives nothing to somebody whose proof has run out, kept or not', async () => {
    const { reader, clock } = setUp()
    const who = customer({ expiresAt: new Date(now.getTime() + 1_000).toISOString() })
    await reader.readOrders('t', who)
    clock.advance(1_000)
    await expect(reader.readOrders('t', who)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  test('does not keep a failure', async () => {
    let isDown = true
    const { reader } = setUp(() =>
      isDown ? Promise.reject(new Error('the shop is down')) : Promise.resolve([order()]),
    )
    await expect(reader.readOrders('t', customer())).rejects.toThrow('the shop is down')
    isDown = false
    expect((await reader.readOrders('t', customer())).orders).toHaveLength(1)
  })

  test('keeps no more customers than it may', async () => {
    const { reader, calls } = setUp()
    for (const externalId of ['a', 'b', 'c', 'a']) await reader.readOrders('t', customer({ externalId }))
    expect(calls).toEqual(['a', 'b', 'c', 'a'])
  })
})
