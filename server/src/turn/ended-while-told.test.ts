import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

test('ended by its agent between reading and telling, a result is told to the customer', async () => {
  const { chat } = await shop.openWithOrder()
  const { turns, deps, tenant } = shop.scene
  const on = async () => {
    const place = { tenantId: chat.tenantId, conversationId: chat.conversationId }
    const { conversation, seq } = await turns.desk.load(place)
    const member = { id: tenant.supervisorId, name: 'Gu', ...builtIn('supervisor') }
    return { ...place, member, epoch: conversation.epoch, seenSeq: seq }
  }
  await chat.say('cancel my order, I changed my mind')
  const { runEffects } = deps.afterSales
  const { readOrders } = deps.orders
  deps.afterSales.runEffects = async (which) => {
    deps.afterSales.runEffects = runEffects
    await turns.desk.take(await on())
    const done = await runEffects(which)
    deps.orders.readOrders = async (...asked) => {
      deps.orders.readOrders = readOrders
      await turns.desk.resolve(await on())
      return readOrders(...asked)
    }
    return done
  }
  await chat.say('yes')
  const told = (await shop.settled(chat)).at(-1)!
  expect(told.author.kind).toBe('assistant')
  expect(textsOf([told])).toContain('cancelled')
})
