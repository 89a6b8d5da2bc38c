import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { openChatAs, readMailedCode, textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

/** Four cups, ¥200: the market wants to see them. */
const openWithDearOrder = async () => {
  const { order } = await shop.openWithOrder()
  const items = order.items.map((item) => ({ ...item, quantity: 4 }))
  return shop.openWithOrder({ ...delivered, items, total: { amountMinor: 20_000, currency: 'CNY' } })
}
const approvals = () => {
  const { tenantId, adminId } = shop.scene.tenant
  const member = { id: adminId, ...builtIn('admin'), sellerId: undefined }
  return shop.scene.turns.desk.listApprovals({ tenantId, member })
}
const claimOf = async (conversationId: string) => {
  const { rows } = await shop.scene.database.withTenant({ tenantId: shop.scene.tenant.tenantId }, async (tx) => ({
    rows: await tx.selectFrom('runs').select('body').where('conversation_id', '=', conversationId).execute(),
  }))
  return rows.map(({ body }) => body.ruling).find((ruling) => ruling?.wish.kind === 'claim')
}

describe('a claim that needs a photo', () => {
  test('asks for it, keeps it in the ruling, and goes on to the summary', async () => {
    const { chat } = await openWithDearOrder()
    await chat.say('All my cups arrived damaged')
    const asked = await chat.tap('refund')
    expect(textsOf(asked)).toContain('Please send a photo')
    expect((await chat.load()).awaiting).toMatchObject({ slot: 'photo', kind: 'file' })
    const { fileId, said } = await chat.show()
    expect(textsOf(said)).toContain('Shall I arrange it?')
    const ruling = await claimOf(chat.conversationId)
    expect(ruling).toMatchObject({ verdict: 'allow', wish: { kind: 'claim', evidence: [fileId] } })
    expect(ruling?.clauses.map(({ clause }) => clause)).toContain('photo')
    expect(textsOf(await chat.tap('yes'))).toContain('I am doing it now')
    await shop.settled(chat)
  })
  test('takes a photo that came with the first words, in Chinese as well', async () => {
    const { chat } = await openWithDearOrder()
    const { fileId } = await chat.show('收到的杯子全都碎了')
    await chat.tap('refund')
    expect((await chat.load()).awaiting?.slot).toBe('confirm')
    expect(await claimOf(chat.conversationId)).toMatchObject({ wish: { evidence: [fileId] } })
  })
  test('without a photo goes to a person’s approval, and is not refused', async () => {
    const { chat } = await openWithDearOrder()
    await chat.say('All my cups arrived damaged')
    await chat.tap('replacement')
    expect(textsOf(await chat.tap('no-photo'))).toContain('Shall I arrange it?')
    expect(textsOf(await chat.tap('yes'))).toContain('A colleague has to agree')
    const task = (await approvals()).find((each) => each.conversationId === chat.conversationId)
    expect(task?.ruling).toMatchObject({
      verdict: 'needs-approval',
      reasons: [{ code: 'no-photo-needs-approval' }],
      wish: { evidence: [] },
    })
  })
  test.each(['收到的杯子全碎了，要退款', 'the cups all arrived broken, I want my money'])(
    'is asked for of what broke, also where money is wanted in the same breath: %s',
    async (words) => {
      const { chat } = await openWithDearOrder()
      await chat.say(words)
      expect((await chat.load()).awaiting?.slot).toBe('photo')
    },
  )
  test('is not asked for of what goes back', async () => {
    const { chat } = await openWithDearOrder()
    await chat.say('杯子全都碎了，我要退货')
    expect((await chat.load()).awaiting?.slot).not.toBe('photo')
  })
  test('says in words that there is none', async () => {
    const { chat } = await openWithDearOrder()
    await chat.say('收到的杯子全都碎了')
    await chat.tap('refund')
    await chat.say('没有照片，已经扔了')
    expect((await chat.load()).awaiting?.slot).toBe('confirm')
  })
})

describe('a photo sent before anybody knew what it was of', () => {
  test('is kept while its sender proves who they are', async () => {
    const { buyerId } = await openWithDearOrder()
    const chat = await openChatAs(shop.scene)
    const { fileId } = await chat.show('收到的杯子全都碎了')
    await chat.say(`${buyerId}@example.com`)
    await chat.say(await readMailedCode(shop.scene))
    await chat.tap('refund')
    expect((await chat.load()).awaiting?.slot).toBe('confirm')
    expect(await claimOf(chat.conversationId)).toMatchObject({ wish: { evidence: [fileId] } })
  })
  test('is kept until it is said what it shows', async () => {
    const { chat } = await openWithDearOrder()
    const { fileId } = await chat.show()
    await chat.say('All my cups arrived damaged')
    await chat.tap('refund')
    expect(await claimOf(chat.conversationId)).toMatchObject({ wish: { evidence: [fileId] } })
  })
  test('waits with the wish that it came with', async () => {
    const { chat } = await openWithDearOrder()
    const { fileId } = await chat.show('I need a personal invoice. Also, all my cups arrived damaged')
    await chat.say('yes')
    await shop.settled(chat)
    await chat.tap('refund')
    expect((await chat.load()).awaiting?.slot).toBe('confirm')
    expect(await claimOf(chat.conversationId)).toMatchObject({ wish: { evidence: [fileId] } })
  })
})

test('what is worth little is settled without a photo', async () => {
  const { chat } = await shop.openWithOrder(delivered)
  await chat.say('Both my cups arrived damaged')
  await chat.tap('refund')
  expect((await chat.load()).awaiting?.slot).toBe('confirm')
})

test('a photo without a word is asked about, and the second time a person is offered', async () => {
  const { chat } = await shop.openWithOrder()
  const { said } = await chat.show()
  expect(textsOf(said)).toContain('what you would like done')
  await chat.show()
  expect((await chat.load()).awaiting?.slot).toBe('person')
})
