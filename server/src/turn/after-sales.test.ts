import type { ChatEntry, ReturnCard } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

describe('a buyer settles it without a person', () => {
  test('cancelling: asked, summed up, done once after a yes, told with the money', async () => {
    const { chat, order } = await shop.openWithOrder()
    const summary = textsOf(await chat.say('please cancel my order'))
    expect(summary).toContain(order.number)
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain(`Order ${order.number} is cancelled`)
    expect(await shop.ledgerOf(order.externalId)).toEqual([
      { kind: 'payment', amount_minor: 10_000 },
      { kind: 'refund', amount_minor: 10_000 },
    ])
  })
  test('without a yes nothing is done', async () => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say('please cancel my order')
    await chat.say('hmm, no, leave it')
    await chat.say('where is it actually?')
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  })
  test('a yes in one breath with a wish for a person is no yes', async () => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say('please cancel my order')
    await chat.say('yes. no wait, get me a human')
    const { conversation, pending } = await chat.load()
    expect(conversation.owner.kind).toBe('queue')
    expect(pending).toEqual([])
    await shop.scene.turns.sweepRuns()
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  })
  test.each([
    ['yes. my account was hacked, I did not place this order', 'change your password'],
    ['yes. I want to kill myself', '988'],
    ['好的。我不想活了', '12356'],
    ['好的。我的账号被盗了', '修改密码'],
  ])('danger in one breath with a yes is no yes, and a person comes at once: %s', async (said, told) => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say('please cancel my order')
    expect(textsOf(await chat.say(said))).toContain(told)
    const { conversation, pending } = await chat.load()
    expect(conversation.owner.kind).toBe('queue')
    expect(pending).toEqual([])
    await shop.scene.turns.sweepRuns()
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  })
  test('what was paid back already is refused and said, whatever the shop still answers', async () => {
    const { chat, order } = await shop.openWithOrder(delivered)
    const claim = 'one of the cups is missing from the parcel, refund it to my card'
    await chat.say(claim)
    await chat.say('yes')
    await shop.settled(chat)
    shop.bent.isStale = true
    await chat.say(claim)
    const again = textsOf(await chat.say('yes'))
    shop.bent.isStale = false
    expect(again).toContain('paid back already')
    expect((await chat.load()).awaiting?.slot).toBe('person')
    expect((await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)).toEqual([10_000, 5_000])
  })
  test('what the shop sent wrong is made good as its fault, however it is asked for', async () => {
    const { chat, order } = await shop.openWithOrder(delivered)
    expect(textsOf(await chat.say('杯子颜色发错了，要换'))).toMatch(/发错货.*补发.*不收费.*确认办理吗/)
    expect((await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)).toEqual([10_000])
  })
  test('compensation for what got lost is the money for it', async () => {
    const { chat } = await shop.openWithOrder({ status: 'lost' })
    expect(textsOf(await chat.say('my cup got lost, i want compensation'))).toContain('money back, or a new one')
  })
  test('two wishes in one message are dealt with one after the other', async () => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say('change the cups to red, charge my card. and then change the delivery address')
    await chat.say('yes')
    const entries = await shop.settled(chat)
    expect(textsOf(entries)).toContain('red')
    expect((await chat.load()).awaiting?.slot).toBe('address')
    expect((await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)).toEqual([10_000, 2_000])
  })
  test.each([
    [
      'change the cups to red, charge my card. and then cancel the order',
      'yes',
      'perfect, thank you',
      'yes please, thanks',
    ],
    ['杯子换成红色，差价刷银行卡。然后再取消这个订单', '是的', '太好了，谢谢', '可以的，谢谢'],
  ])('thanks for what was done are no yes to what comes next: %s', async (wishes, first, thanks, second) => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say(wishes)
    await chat.say(first)
    await shop.settled(chat)
    expect((await chat.load()).awaiting?.slot).toBe('confirm')
    await chat.say(thanks)
    await shop.settled(chat)
    expect((await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)).toEqual([10_000, 2_000])
    await chat.say(second)
    await shop.settled(chat)
    expect((await shop.ledgerOf(order.externalId)).length).toBeGreaterThan(2)
  })
})

const returnCardOf = (entries: readonly ChatEntry[]): ReturnCard | undefined =>
  entries
    .flatMap((entry) => entry.parts)
    .flatMap((part) => (part.type === 'card' && part.card.kind === 'return' ? [part.card] : []))
    .at(-1)

const returnTheCups = async (chat: Awaited<ReturnType<AfterSalesScene['openWithOrder']>>['chat']) => {
  await chat.say('I want to return the cups, refund to my card')
  await chat.say('yes')
  return shop.settled(chat)
}

describe('what goes back', () => {
  test('comes with a card of its numbers, and with a label for this customer alone', async () => {
    const { chat } = await shop.openWithOrder(delivered)
    const other = (await shop.openWithOrder()).chat
    const entries = await returnTheCups(chat)
    const card = returnCardOf(entries)
    expect(card).toMatchObject({
      heading: `Return ${card!.rmaNumber}`,
      items: [{ title: { en: 'Cup' }, quantity: 2, instead: null }],
      until: '2026-12-24',
      trackingNumber: expect.stringMatching(/^SB/) as string,
      labelUrl: `/api/chat/conversations/${chat.conversationId}/labels/${card!.returnId}`,
    })
    const { loadLabel } = shop.scene.turns.chat
    const { returnId, rmaNumber } = card!
    expect(await loadLabel({ ...chat, returnId })).toEqual({ rmaNumber, pdf: Buffer.from(rmaNumber) })
    const askers = [{ ...other }, { ...chat, customerId: other.customerId }, { ...other, customerId: chat.customerId }]
    for (const asker of askers)
      await expect(loadLabel({ ...asker, returnId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('without a label the return stands, the reason is said, and a person sees to it', async () => {
    const { chat } = await shop.openWithOrder(delivered)
    shop.bent.isAddressOdd = true
    const entries = await returnTheCups(chat)
    shop.bent.isAddressOdd = false
    expect(textsOf(entries)).toContain('An address has characters that cannot be printed.')
    expect(returnCardOf(entries)).toMatchObject({ trackingNumber: null, labelUrl: null, until: null })
    expect((await chat.load()).conversation.owner.kind).toBe('queue')
  })
})
