import type { Membership, Order } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withOwner } from '#platform/database'
import { listOutgoingMails } from '#platform/mail'
import { plantTestOrder } from '#testing'
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
  test('thanks in the middle are no end of it, and what sort of title it is is no part of the name', async () => {
    const { chat } = await shop.openWithOrder()
    expect(textsOf(await chat.say('开发票'))).toContain('抬头')
    expect(textsOf(await chat.say('公司 青柳茶业有限公司 税号 91310000MA1FL0AB1X'))).toContain(
      '抬头：青柳茶业有限公司, 91310000MA1FL0AB1X',
    )
    const thanked = textsOf(await chat.say('谢谢'))
    expect(thanked).not.toContain('解决了吗')
    expect(thanked).toContain('回到刚才的开发票')
  })
  test('在办别的事时开个人发票，也不是要找人', async () => {
    const { chat } = await shop.openWithOrder()
    await chat.say('取消订单')
    expect(textsOf(await chat.say('帮我开发票，青瓷杯那单，个人陈思敏'))).toContain('这件办完接着办')
    expect((await chat.load()).conversation.owner.kind).toBe('assistant')
    const { chat: other } = await shop.openWithOrder()
    expect(textsOf(await other.say('帮我开发票，个人，陈思敏'))).toMatch(/抬头：陈思敏/)
  })
  test.each([
    ['I need a personal invoice', 'where is my cup?'],
    ['开个人发票', '我的茶杯到哪了？'],
  ])(
    'where goods are is another question while the order is asked, which stands again after it (%s)',
    async (...said) => {
      const { chat, order, buyerId } = await shop.openWithOrder(delivered)
      const { ownerAddress, tenant } = shop.scene
      const title = { zh: '亚麻盖毯', en: 'Linen throw' }
      const items = order.items.map((item) => ({ ...item, title, productId: 'throw', sku: 'throw-white' }))
      await plantTestOrder(ownerAddress, tenant, {
        buyerId,
        order: { ...order, externalId: `${order.externalId}-2`, number: `6${order.number}`, items },
      })
      await chat.say(said[0])
      expect((await chat.load()).awaiting?.slot).toBe('order')
      const told = textsOf(await chat.say(said[1]))
      expect(told).toContain(order.number)
      expect(told).toMatch(/Back to|回到刚才/)
      expect((await chat.load()).awaiting?.slot).toBe('order')
      // Broken variant: goods that are named alone are the order.
      await chat.say(said[1].includes('cup') ? 'the cup' : '茶杯')
      expect((await chat.load()).awaiting?.slot).not.toBe('order')
    },
  )
  test('a question left unanswered makes room for what is wanted now, and comes again after it', async () => {
    const { chat } = await shop.openWithOrder()
    await chat.say('change the delivery address')
    expect(textsOf(await chat.say('I need an invoice'))).toContain('that comes next')
    expect(textsOf(await chat.say('cancel the order'))).toContain('Shall I')
    await chat.say('never mind')
    expect((await chat.load()).awaiting?.slot).not.toBeNull()
    const { chat: other } = await shop.openWithOrder()
    await other.say('改地址')
    expect(textsOf(await other.say('算了，不如把订单取消了'))).toContain('确认吗')
    // To stop is not to cancel an order.
    await other.say('改地址')
    expect(textsOf(await other.say('算了，取消吧'))).not.toContain('取消订单')
    await other.say('取消订单')
    const moved = textsOf(await other.say('不取消了，改地址 杭州市西湖区文三路88号 张三 13912345678'))
    expect(moved).toMatch(/西湖区文三路88号.*张三.*13912345678.*确认吗/)
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
  test.each([
    ['send the invoice again please', 'yes', 'was sent once more'],
    ['发票没收到，麻烦再发一次', '确认', '已再次发出'],
  ])('is sent again after a yes, to the address on file: %s', async (said, yes, told) => {
    const { chat, buyerId } = await shop.openWithOrder()
    expect(textsOf(await chat.say(said))).toMatch(/No invoice was made out|还没有开过发票/)
    await chat.tap('request-invoice')
    await chat.say(said.startsWith('s') ? 'Lin Xiao' : '个人，林晓')
    await chat.say(yes)
    await shop.settled(chat)
    expect(textsOf(await chat.say(said))).toMatch(/just now|刚刚发到/)
    expect(await mailsTo(buyerId)).toHaveLength(1)
    shop.scene.clock.advance(360_000)
    expect(textsOf(await chat.say(said))).toMatch(/b•••@example\.com/)
    await chat.say(yes)
    expect(textsOf(await shop.settled(chat))).toContain(told)
    const mails = await mailsTo(buyerId)
    expect(mails).toHaveLength(2)
    expect(mails[0]!.body).toBe(mails[1]!.body)
    shop.scene.clock.advance(-360_000)
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

const today: Partial<Order> = { placedAt: '2026-11-23T08:00:00.000Z' }

describe('a coupon that did not count', () => {
  test('is asked for, summed up and paid back once: for the order and for the coupon', async () => {
    const { chat, order } = await shop.openWithOrder(today)
    await chat.say('my coupon was not applied')
    expect(textsOf(await chat.tap('WELCOME10'))).toMatch(/WELCOME10 .*CN¥10\.00/)
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain(`now counts for order ${order.number}`)
    const amounts = async () => (await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)
    expect(await amounts()).toEqual([10_000, 1_000])
    expect(textsOf(await chat.say('my coupon WELCOME10 was not applied'))).toContain('was used before')
    shop.bent.isStale = true
    await chat.say('my coupon WELCOME10 was not applied')
    const again = textsOf(await chat.say('yes'))
    shop.bent.isStale = false
    expect(again).toContain('paid back already')
    expect(await amounts()).toEqual([10_000, 1_000])
  })
  test('用中文：说出券码就办，退到原支付方式', async () => {
    const { chat, order } = await shop.openWithOrder(today)
    expect(textsOf(await chat.say('优惠券 WELCOME10 下单时没减'))).toMatch(/补用优惠券 WELCOME10.*10\.00/)
    await chat.say('确认')
    expect(textsOf(await shop.settled(chat))).toContain(`优惠券已补用到订单 ${order.number}`)
  })
  test.each([
    ['OLD20', today, 'ran out on 2026-11-01'],
    ['WELCOME10', {}, 'within 3 days'],
    ['WELCOME10', { ...today, items: [] }, 'needs goods worth ¥50'],
    ['SPRING15', today, 'cannot find "SPRING15"'],
  ])('%s is refused with the reason where it would not have counted: %#', async (code, placed, reason) => {
    const { chat, order } = await shop.openWithOrder(placed)
    expect(textsOf(await chat.say(`my coupon ${code} was not applied`))).toContain(reason)
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  })
})

/** The buyer becomes a member: paid so many days ago. */
const joins = async (buyerId: string, paidDaysAgo: number, isUsed: boolean) => {
  const paidAt = new Date(shop.scene.clock.now().getTime() - paidDaysAgo * 86_400_000).toISOString()
  const endsAt = '2027-08-01T00:00:00.000Z'
  const membership: Membership = {
    id: `membership-${buyerId}`,
    plan: { zh: '青瓷 Plus', en: 'Celadon Plus' },
    since: paidAt,
    renewsAt: endsAt,
    endsAt,
    price: { amountMinor: 9_900, currency: 'CNY' },
    paidAt,
    methodId: 'card-1',
    points: 1_280,
    benefits: [{ zh: '免运费', en: 'free delivery' }],
    isUsed,
  }
  await withOwner(shop.scene.ownerAddress, (owner) =>
    owner.query(`update shop_buyers set account = jsonb_set(account, '{membership}', $2) where id = $1`, [
      buyerId,
      JSON.stringify(membership),
    ]),
  )
  return membership.id
}

describe('a membership', () => {
  test('is told from its record, with its ground, in either language', async () => {
    const { chat, buyerId } = await shop.openWithOrder()
    await joins(buyerId, 100, true)
    const entries = await chat.say('what are the benefits of my membership?')
    expect(textsOf(entries)).toMatch(/renews on 2027-08-01 for CN¥99\.00.*Points: 1280.*free delivery/)
    expect(entries.flatMap(({ grounds }) => grounds)).toMatchObject([{ recordType: 'membership' }])
    expect(textsOf(await chat.say('when does my membership renew?'))).toMatch(/renews on 2027-08-01/)
    // Beside an open question as well: what is only told waits for nothing.
    await chat.say('change the delivery address')
    expect(textsOf(await chat.say('when does my membership renew?'))).toMatch(/renews on 2027-08-01.*Back to/s)
    expect((await chat.load()).awaiting?.slot).toBe('address')
    expect(textsOf(await chat.say('我有多少积分'))).toMatch(/2027-08-01 自动续费.*积分 1280/)
  })
  test('just paid and never used is ended after a yes with its price back, once', async () => {
    const { chat, buyerId } = await shop.openWithOrder()
    const id = await joins(buyerId, 3, false)
    expect(textsOf(await chat.say('cancel my membership'))).toMatch(/You get back CN¥99\.00.*ends now/)
    expect(await shop.ledgerOf(id)).toEqual([])
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain('not renewed any more. You get back CN¥99.00')
    expect(textsOf(await chat.say('cancel my membership'))).toContain('runs until 2026-11-24')
    expect(await shop.ledgerOf(id)).toEqual([{ kind: 'refund', amount_minor: 9_900 }])
  })
  test('用过的用到期满：不劝留，说一声就停', async () => {
    const { chat, buyerId } = await shop.openWithOrder()
    const id = await joins(buyerId, 100, true)
    expect(textsOf(await chat.say('取消会员自动续费'))).toMatch(/照常用到 2027-08-01，之后不再扣费/)
    await chat.say('确认')
    expect(textsOf(await shop.settled(chat))).toContain('可以用到 2027-08-01')
    expect(await shop.ledgerOf(id)).toEqual([])
  })
  test('nobody has one ended that is not there', async () => {
    const { chat } = await shop.openWithOrder()
    expect(textsOf(await chat.say('cancel my membership'))).toContain('no paid membership on your account')
  })
})
