import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const showTo = (role: 'admin' | 'sellerMember' | 'agent', sellerId?: string) => {
  const { tenantId, adminId } = shop.scene.tenant
  return shop.scene.turns.desk.showNumbers({ tenantId, member: { id: adminId, role, sellerId } }, { days: 7 })
}

test('what was automated, handed off, refused, paid and complained of is counted, each for whose goods it was', async () => {
  const { tenant } = shop.scene
  const cup = await shop.openWithOrder(delivered)
  await cup.chat.say('both cups arrived broken')
  const called = await shop.openWithOrder()
  await called.chat.say('cancel my order, I changed my mind')
  await called.chat.say('yes')
  await shop.settled(called.chat)
  const late = await shop.openWithOrder({
    ...delivered,
    shipments: delivered.shipments!.map((parcel) => ({ ...parcel, deliveredAt: '2026-11-01T08:00:00.000Z' })),
  })
  await late.chat.say('I want to return all of it, refund to my card')
  await late.chat.tap('person')
  shop.scene.clock.advance(1_000)
  const mine = await showTo('sellerMember', tenant.sellerId)
  expect(mine.now).toMatchObject({ conversations: 3, automated: 2, handedOff: 1, wishes: 3, refused: 1, said: 0 })
  expect(mine.now.money).toEqual([{ kind: 'refund', currency: 'CNY', amountMinor: 10_000, times: 1 }])
  expect(mine.before).toMatchObject({ conversations: 0, money: [] })
  expect(mine.complaints).toMatchObject([
    {
      count: 1,
      before: 0,
      reasons: [{ reason: 'damaged', count: 1 }],
      said: [{ conversationId: cup.chat.conversationId }],
    },
  ])
  expect((await showTo('admin')).now).toEqual(mine.now)
  const others = await showTo('sellerMember', tenant.otherSellerId)
  expect(others).toMatchObject({ now: { conversations: 0, wishes: 0, money: [] }, complaints: [], gaps: [] })
  await expect(showTo('agent')).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
