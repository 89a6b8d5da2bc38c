import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const card = '4111 1111 1111 1111'

test.each([`${card} gloop`, card])('whoever sends "%s" twice is offered a person', async (words) => {
  const { chat } = await shop.openWithOrder()
  await chat.say(words)
  const again = await chat.say(words)
  expect(textsOf(again)).toContain('I have hidden that number')
  expect((await chat.load()).awaiting?.options.map(({ id }) => id)).toContain('person')
})

test('what was asked beside a number is answered after saying that it was hidden', async () => {
  const { chat } = await shop.openWithOrder()
  const said = textsOf(await chat.say('退到 6222 0210 0111 6248 这张卡上行不行'))
  expect(said).toMatch(/^这个号码我已经隐去/)
  expect(said).not.toContain('请问要办什么')
  const told = textsOf(await chat.say(`my card is ${card}, where is my parcel`))
  expect(told).toMatch(/^I have hidden that number[^]*Order 5000/)
})

test('a password is not called a number', async () => {
  const { chat } = await shop.openWithOrder()
  const said = textsOf(await chat.say('my password is Tr0ub4dor&3'))
  expect(said).toContain('I have hidden what looked private')
  expect(said).not.toContain('that number')
})
