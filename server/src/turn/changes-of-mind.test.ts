import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantTestOrder } from '#testing'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { openChatAs, signShopToken, textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const openWithTwo = async () => {
  const opened = await shop.openWithOrder()
  const { buyerId, order } = opened
  const other = { number: `6${order.number}`, ...delivered }
  await plantTestOrder(shop.scene.ownerAddress, shop.scene.tenant, { buyerId, order: other })
  return { ...opened, other }
}

test.each([
  ['please cancel my order', 'yes but to my other card', 'goes back the way it was paid'],
  ['取消订单', '确认，但是退到另一张卡', '原路退回'],
])('%s, "%s": that the money goes back as it was paid is said, and nothing is done', async (wish, words, told) => {
  const { chat, order } = await shop.openWithOrder()
  await chat.say(wish)
  const said = textsOf(await chat.say(words))
  expect(said).toContain(told)
  expect(said).toMatch(/This cancels|将取消/)
  expect((await chat.load()).awaiting?.options.map(({ id }) => id)).toContain('person')
  expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
})

test.each([
  ['修改收货地址', '李明，上海市黄浦区南京路18号，200001，13800138000', '不对 是20号', '南京路20号'],
  ['change the delivery address', '18 Main Street, Springfield, IL 62701', 'no, number 20', '20 Main Street'],
])('%s: "%s", then "%s" changes the number alone', async (wish, address, words, mended) => {
  const { chat } = await shop.openWithOrder()
  await chat.say(wish)
  expect(textsOf(await chat.say(address))).toContain('18')
  const said = textsOf(await chat.say(words))
  expect(said).toContain(mended)
  expect((await chat.load()).awaiting?.options.map(({ id }) => id)).toContain('yes')
})

test('退货吧算了 in a cancellation is a return in its place', async () => {
  const { chat, buyerId } = await shop.openWithOrder()
  const { scene } = shop
  const more = { number: `7${buyerId}` }
  await plantTestOrder(scene.ownerAddress, scene.tenant, { buyerId, order: more })
  const came = { number: `8${buyerId}`, ...delivered }
  await plantTestOrder(scene.ownerAddress, scene.tenant, { buyerId, order: came })
  expect(textsOf(await chat.say('取消订单'))).toContain('哪一笔')
  const said = textsOf(await chat.say('退货吧算了'))
  expect(said).toContain(came.number)
  expect(said).toContain('申请退货')
})

test('退货, then 改主意了，不想要了 gives it up', async () => {
  const { chat } = await openWithTwo()
  await chat.say('退货')
  expect(textsOf(await chat.say('改主意了，不想要了'))).toContain('已停止')
})

test.each(['tuikuan', 'wo de kuaidi dao nali le'])(
  'on a Chinese page "%s" is answered in Chinese, English is not',
  async (words) => {
    const first = async (said: string) => {
      const shopToken = await signShopToken(shop.scene, `buyer-${shop.scene.deps.ids.next()}`)
      return textsOf(await (await openChatAs(shop.scene, shopToken, 'zh')).say(said))
    }
    expect(await first(words)).toMatch(/\p{Script=Han}/u)
    expect(await first('where is my parcel')).not.toMatch(/\p{Script=Han}/u)
  },
)

test('when the parcel comes, asked right after an order was told, is about that order', async () => {
  const { chat, order, buyerId } = await shop.openWithOrder()
  const late = { number: `7${order.number}`, status: 'late' as const }
  await plantTestOrder(shop.scene.ownerAddress, shop.scene.tenant, { buyerId, order: late })
  await chat.say(order.number)
  const said = textsOf(await chat.say('什么时候到'))
  expect(said).toContain(order.number)
  expect(said).not.toContain(late.number)
})

test.each(['I no longer need it', '不需要了'])(
  'after an order was told, "%s" is no word that it is solved',
  async (words) => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say(`where is order ${order.number}`)
    const said = await chat.say(words)
    expect(said.at(-1)!.parts.map(({ type }) => type)).not.toContain('rating')
    expect((await chat.load()).awaiting?.options.map(({ id }) => id)).toContain('cancel-order')
  },
)

test('who leaves the queue is not queued again by what they said while they waited', async () => {
  const { chat, order } = await shop.openWithOrder()
  await chat.say('人工')
  await chat.say('人工')
  const left = await shop.scene.turns.chat.leaveQueue(chat)
  expect(left.conversation).toMatchObject({ owner: { kind: 'assistant' }, waiting: null })
  expect((await chat.load()).entries.at(-1)!.author.kind).toBe('assistant')
  // Said anew it counts, and what else was asked while waiting is answered.
  await chat.say('人工')
  await chat.say(`人工！${order.number} 到哪了`)
  expect((await shop.scene.turns.chat.leaveQueue(chat)).conversation.owner.kind).toBe('assistant')
  expect(textsOf((await chat.load()).entries.slice(-1))).toContain(order.number)
})
