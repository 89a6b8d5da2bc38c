import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listOutgoingMails } from '#platform/mail'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const mailsTo = async (buyerId: string) => {
  const { database, tenant } = shop.scene
  const mails = await database.withTenant({ tenantId: tenant.tenantId }, (tx) => listOutgoingMails(tx, { limit: 50 }))
  return mails.filter(({ recipient }) => recipient === `${buyerId}@example.com`)
}

describe('an invoice', () => {
  test('for a company: asked for, its tax number checked, summed up, made out once, mailed to the address on file', async () => {
    const { chat, order, buyerId } = await shop.openWithOrder(delivered)
    expect(textsOf(await chat.say('I need an invoice'))).toContain('tax number')
    expect(textsOf(await chat.say('Blue Mountain Ltd, tax number 91310115MA1K'))).toContain('15, 18 or 20 characters')
    const summary = textsOf(await chat.say('made out to Blue Mountain Ltd, tax number 91310115MA1K3L8X2Q'))
    expect(summary).toMatch(/Blue Mountain Ltd, 91310115MA1K3L8X2Q.*b•••@example\.com/)
    expect(await mailsTo(buyerId)).toEqual([])
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain(`The invoice for order ${order.number} is made out`)
    expect(await mailsTo(buyerId)).toMatchObject([{ body: expect.stringContaining('91310115MA1K3L8X2Q') as string }])
  })
  test('用中文：个人抬头一句话就够，开过的再问就说开到哪里', async () => {
    const { chat, order, buyerId } = await shop.openWithOrder()
    expect(textsOf(await chat.say('帮我开发票，抬头：林晓，个人'))).toMatch(/抬头：林晓。.*确认吗/)
    await chat.say('确认')
    expect(textsOf(await shop.settled(chat))).toContain(`订单 ${order.number} 的发票已开好`)
    const again = textsOf(await chat.say('我的发票开了吗，抬头林晓个人'))
    expect(again).toMatch(/发票已在 2026-11-24 开好，发到 b•••@example\.com/)
    expect(await mailsTo(buyerId)).toHaveLength(1)
  })
  test('without a yes none is made out', async () => {
    const { chat, buyerId } = await shop.openWithOrder()
    await chat.say('I need a personal invoice')
    await chat.say('no, never mind')
    await shop.scene.turns.sweepRuns()
    expect(await mailsTo(buyerId)).toEqual([])
  })
  test('long after the order there is none, and the rule is said', async () => {
    const { chat } = await shop.openWithOrder({ placedAt: '2026-08-01T08:00:00.000Z' })
    expect(textsOf(await chat.say('I need a personal invoice'))).toContain('within 90 days of ordering')
  })
})
