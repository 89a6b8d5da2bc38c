import { builtIn, type AddedStep, type Wording } from '@celadon/contract'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { arranged, arrangementIn, problemsOfArrangement } from '#automation/own-steps'
import { shippedWorkflows } from '#automation/workflows'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterEach(async () => {
  for (const name of ['cancel-order', 'return-items', 'problem-with-goods'])
    await desk().rollBackWords(by(), { name, version: null })
})
afterAll(() => shop.scene.close())

const desk = () => shop.scene.turns.desk
const by = () => {
  const { supervisorId: id, tenantId } = shop.scene.tenant
  return { tenantId, member: { id, ...builtIn('supervisor'), sellerId: undefined } }
}
const read = async (name: string) =>
  (await shop.scene.deps.afterSales.workflowsOf(shop.scene.tenant.tenantId)).find((each) => each.name === name)!
const publish = async (name: string, wording: Omit<Wording, 'version' | 'texts'>) =>
  desk().publishWords(by(), { name, wording: { version: (await read(name)).version, texts: {}, ...wording } })
const returns = shippedWorkflows.find(({ name }) => name === 'return-items')!
const claims = shippedWorkflows.find(({ name }) => name === 'problem-with-goods')!
const namesOf = ({ steps }: typeof returns) => steps.map(({ name }) => name)
const swapped = (names: string[], one: string, other: string) =>
  names.map((name) => (name === one ? other : name === other ? one : name))

test('what may move and go does, under the numbers it came with, and comes back', async () => {
  const name = 'problem-with-goods'
  const order = swapped(namesOf(claims), 'reason', 'remedy').filter((each) => each !== 'photo')
  await publish(name, { arrangement: { order, omitted: ['photo'] } })
  const own = await read(name)
  expect(namesOf(own)).toEqual(order)
  for (const step of own.steps) expect(step.number).toBe(claims.steps.find((each) => each.name === step.name)!.number)
  const { chat } = await shop.openWithOrder(delivered)
  await chat.say('商品有问题')
  expect((await chat.load()).awaiting?.slot).toBe('remedy')
  await chat.tap('refund')
  expect((await chat.load()).awaiting?.slot).toBe('reason')
  await chat.tap('damaged')
  expect((await chat.load()).awaiting?.slot).toBe('confirm')
  // Other words leave the order alone, and what was left out can be put back.
  await publish(name, {})
  expect(namesOf(await read(name))).toEqual(order)
  await publish(name, { arrangement: { order: namesOf(claims), omitted: [] } })
  const { version: _version, ...back } = await read(name)
  const { version: _shipped, ...shipped } = claims
  expect(back).toEqual(shipped)
})

test('what is locked neither moves nor goes', async () => {
  const names = namesOf(returns)
  const refused = [
    { order: swapped(names, 'order', 'lines'), omitted: [] },
    { order: swapped(names, 'ruling', 'summary'), omitted: [] },
    { order: names.filter((name) => name !== 'summary'), omitted: ['summary'] },
    { order: names.filter((name) => name !== 'ruling'), omitted: ['ruling'] },
    { order: names.slice(1), omitted: [] },
  ]
  for (const arrangement of refused)
    await expect(publish('return-items', { arrangement })).rejects.toMatchObject({ code: 'WORDING_REFUSED' })
  // Broken variant: laid over without the check, what is locked stays where it is all the same.
  for (const arrangement of refused) expect(namesOf(arranged(returns, arrangement))).toEqual(names)
  for (const workflow of shippedWorkflows)
    expect(problemsOfArrangement(workflow, arrangementIn(workflow)).map(({ en }) => en)).toEqual([])
})

test('of two questions one is taken away while somebody is asked it: their words answer that one alone', async () => {
  const question = (en: string): AddedStep => ({ after: 'order', kind: 'question', text: { zh: en, en } })
  await publish('cancel-order', { added: [question('What was wrong?'), question('Who told you of us?')] })
  const { chat } = await shop.openWithOrder()
  expect(textsOf(await chat.say('please cancel my order'))).toContain('What was wrong?')
  const [, second] = (await read('cancel-order')).steps.filter(({ name }) => name.startsWith('own-'))
  expect(second).toMatchObject({ name: 'own-2', number: 1002 })
  await publish('cancel-order', { added: [{ ...question('Who told you of us?'), id: 2 }] })
  expect(textsOf(await chat.say('the photos were too dark'))).toContain('Who told you of us?')
  await chat.say('a newspaper')
  expect((await chat.load()).awaiting?.slot).toBe('confirm')
  // What is put in next is called what nothing was called before.
  await publish('cancel-order', { added: [question('Anything else?')] })
  expect((await read('cancel-order')).steps.some(({ name }) => name === 'own-3')).toBe(true)
})
