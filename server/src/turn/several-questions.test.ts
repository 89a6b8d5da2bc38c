import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantTestOrder } from '#testing'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

const answers: readonly (readonly [RegExp, string])[] = [
  [/how long do refunds|退款多久/, 'Refunds take three days.'],
  [/shipping cost|运费/, 'Shipping costs eight yuan.'],
]

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
  shop.scene.deps.knowledge = {
    answerQuestion: async (_, { question }) => {
      const found = answers.filter(([asked]) => asked.test(question))
      const isSure = found.length === 1
      const [passage] = found.map(([, text]) => text)
      if (passage === undefined) return undefined
      return {
        articleId: shop.scene.deps.ids.next(),
        version: 1,
        title: passage,
        passage,
        isSure,
        sellerId: null,
        score: 1,
        others: [],
      }
    },
  }
})
afterAll(() => shop.scene.close())

test('where the parcel is and what shipping costs are both answered, each with its ground', async () => {
  const { chat, order } = await shop.openWithOrder()
  const told = await chat.say('where is my parcel? and how much is the shipping cost')
  expect(textsOf(told)).toContain(`Order ${order.number}`)
  expect(textsOf(told)).toContain('Shipping costs eight yuan.')
  expect(told.at(-1)!.grounds.map(({ kind }) => kind)).toContain('article')
})

test('two messages in one breath are two questions', async () => {
  const { chat, order } = await shop.openWithOrder()
  const first = await chat.post([{ type: 'text', text: 'where is my parcel\nhow long do refunds take' }])
  await first.turn
  const told = textsOf((await chat.load()).entries)
  expect(told).toContain(`Order ${order.number}`)
  expect(told).toContain('Refunds take three days.')
})

test('what is to be done is asked about beside the answer, and done after a yes only', async () => {
  const { chat, order } = await shop.openWithOrder()
  const asked = textsOf(await chat.say('cancel my order, and how long do refunds take?'))
  expect(asked).toContain('Refunds take three days.')
  expect(asked).toContain(`This cancels order ${order.number}`)
  expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  await chat.say('yes')
  expect(textsOf(await shop.settled(chat))).toContain(`Order ${order.number} is cancelled`)
})

test('a question that nothing answers surely leaves the message read as one', async () => {
  const { chat } = await shop.openWithOrder()
  expect(textsOf(await chat.say('what is your shipping cost? does it glow in the dark at night'))).not.toBe(
    'Shipping costs eight yuan.\n',
  )
})

test.each(['the cup arrived broken, money back', '收到的杯子碎了，退钱'])(
  'in the middle of a cancellation, "%s" begins a claim for what came, and the cancellation comes back',
  async (words) => {
    const { chat, order, buyerId } = await shop.openWithOrder()
    const { number } = await plantTestOrder(shop.scene.ownerAddress, shop.scene.tenant, {
      buyerId,
      order: { number: `6${order.number}`, ...delivered },
    })
    expect(textsOf(await chat.say('please cancel my order'))).toContain(`This cancels order ${order.number}`)
    const claim = textsOf(await chat.say(words))
    expect(claim).toContain(number)
    expect(claim).not.toMatch(/This cancels|将取消/)
    const back = textsOf(await chat.say(/[a-z]/.test(words) ? 'never mind' : '算了'))
    expect(back).toMatch(/This cancels|将取消/)
  },
)

test('a reason for the cancellation is no claim', async () => {
  const { chat, order } = await shop.openWithOrder()
  await chat.say('please cancel my order')
  expect(textsOf(await chat.say('because the quality is bad'))).toContain(`This cancels order ${order.number}`)
})

test.each(['i want my money back', '我要退款', 'i want a refund'])(
  'in the middle of a cancellation, "%s" is what it gives: no return of another order begins, nor after it',
  async (words) => {
    const { chat, order, buyerId } = await shop.openWithOrder()
    const other = await plantTestOrder(shop.scene.ownerAddress, shop.scene.tenant, {
      buyerId,
      order: { number: `6${order.number}`, ...delivered },
    })
    await chat.say(/[a-z]/.test(words) ? 'please cancel my order' : '取消订单')
    const said = textsOf(await chat.say(words))
    expect(said).toMatch(/This cancels|将取消/)
    expect(said).toContain(order.number)
    await chat.say(/[a-z]/.test(words) ? 'yes' : '确认')
    const all = textsOf(await shop.settled(chat))
    expect(all).toMatch(/is cancelled|已取消/)
    expect(all).not.toContain(other.number)
  },
)

test('what broke is no claim where no other order came', async () => {
  const { chat, order } = await shop.openWithOrder()
  await chat.say('please cancel my order')
  const said = textsOf(await chat.say('the cup arrived broken, money back'))
  expect(said).toContain(`This cancels order ${order.number}`)
  expect(said).not.toContain('None of your orders')
})

test('the order of a question may be named beside another question', async () => {
  const { chat, order } = await shop.openWithOrder()
  const told = textsOf(await chat.say(`where is order ${order.number}? and how much is the shipping cost`))
  expect(told).toContain(`Order ${order.number}`)
  expect(told).toContain('Shipping costs eight yuan.')
})

test('"not that one" after an article is not about the order told before it', async () => {
  const { chat, order, buyerId } = await shop.openWithOrder()
  const other = { number: `6${order.number}`, ...delivered }
  await plantTestOrder(shop.scene.ownerAddress, shop.scene.tenant, { buyerId, order: other })
  await chat.say(`where is order ${order.number}`)
  expect(textsOf(await chat.say('not that one'))).toContain(other.number)
  await chat.say('how much is the shipping cost')
  expect(textsOf(await chat.say('not that one'))).not.toContain('Order ')
})
