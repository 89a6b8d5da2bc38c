import type { Part } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importGuidelines } from '#connectors/workflows/guidelines'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

const action = (button: string, text: string, ...subtext: string[]) => ({ type: 'interaction', button, text, subtext })
const guidelines = {
  Shop: {
    description: '',
    subflows: {
      'Update Refund': {
        actions: [
          action('Pull up Account', 'Find out who it is.'),
          action('Validate Purchase', 'See that they bought it.', 'Order ID'),
          action('Record Reason', 'How shall it be paid?', "Options are 'gift card' or 'paper check'"),
          action('Enter Details', 'Enter their username.'),
          action('Enter Details', 'Enter their phone number.'),
          action('Notify Internal Team', 'Somebody should know.', "Enter 'website team'"),
          action('Ask the Oracle', 'Is it a mistake of ours?'),
          action('Offer Refund', 'Never more than was paid.'),
        ],
        instructions: ['Be quick.'],
      },
      'Return Due to Size': {
        actions: [
          action('Validate Purchase', 'See that they bought it.', 'Order ID'),
          action('Update Order', 'How does it come back?', "Options include: 'By Mail' or 'In Store'"),
        ],
        instructions: [],
      },
      'Boots FAQ': {
        actions: [
          action('Search FAQ', 'Open it.'),
          action('Boots', 'Look.'),
          action('Select Answer', 'Read them all.'),
        ],
        instructions: [],
      },
      'Website Too Slow': { actions: [action('Log Out/In', 'Option 1')], instructions: [] },
      'No Chinese Yet': { actions: [action('Enter Details', 'Enter their username.')], instructions: [] },
    },
  },
}

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
  const { database, tenant, clock } = shop.scene
  await database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    importGuidelines(tx, guidelines, { now: clock.now() }),
  )
})
afterAll(() => shop.scene.close())

const notesOf = async (conversationId: string): Promise<string[]> => {
  const { database, tenant } = shop.scene
  const rows = await database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    tx
      .selectFrom('entries')
      .select('body')
      .where('conversation_id', '=', conversationId)
      .where('kind', '=', 'note')
      .orderBy('seq')
      .execute(),
  )
  return rows.map(({ body }) => textsOf([{ parts: (body as { parts: Part[] }).parts }]))
}

describe('an imported workflow', () => {
  test('begins at its title, asks what a person will need, and hands over with all of it in a note', async () => {
    const { chat, order } = await shop.openWithOrder(delivered)
    expect(textsOf(await chat.say('Update refund')).trim()).toBe('Which of these is it?')
    expect(textsOf(await chat.say('a gift card please'))).toContain('username')
    expect(textsOf(await chat.say('ling.7'))).toContain('phone number')
    const last = textsOf(await chat.say('5550 1234'))
    expect(last).toContain('A colleague has to check this')
    expect((await chat.load()).conversation.owner.kind).toBe('queue')
    const [left, brief] = await notesOf(chat.conversationId)
    expect(left).toContain('Please tell the website team.')
    for (const known of [order.number, 'gift card', 'ling.7', '5550 1234', 'Be quick.', '2. offer-refund'])
      expect(brief).toContain(known)
    expect(textsOf((await chat.load()).entries)).not.toContain('Be quick.')
  })
  test('is stopped, put again or left by what is no answer to a free question', async () => {
    const { chat } = await shop.openWithOrder(delivered)
    await chat.say('Update refund')
    await chat.tap('gift-card')
    expect(textsOf(await chat.say('what did you say?'))).toContain('username')
    expect(textsOf(await chat.say('never mind'))).toContain('Nothing was changed')
    expect((await chat.load()).conversation.owner.kind).toBe('assistant')
  })
  test('does what one of ours does by the same rulings, once, after a yes', async () => {
    const { chat, order } = await shop.openWithOrder(delivered)
    // There is one way for the money to go back, which is not asked about.
    expect(textsOf(await chat.say('Return due to size'))).toContain(order.number)
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain('RMA number')
  })
  test('that advises ends when it helped', async () => {
    const { chat } = await shop.openWithOrder()
    expect(textsOf(await chat.say('网站太慢')).trim()).toBe('请退出账户后重新登录。现在可以了吗？')
    expect(textsOf(await chat.say('可以了')).trim()).toBe('好的，已经可以了。')
    await chat.say('网站太慢')
    await chat.say('还不行')
    expect((await chat.load()).conversation.owner.kind).toBe('queue')
  })
  test('is begun only in a language that all of it is written in', async () => {
    const { chat } = await shop.openWithOrder()
    expect(textsOf(await chat.say('No Chinese yet'))).toContain('username')
    await chat.say('never mind')
    await chat.say('你好')
    expect(textsOf(await chat.say('no chinese yet 。'))).not.toContain('用户名')
  })
  test('that looks into articles answers with the one that fits, and goes to a person where none does', async () => {
    const { chat } = await shop.openWithOrder()
    const { deps } = shop.scene
    const nowhere = deps.knowledge
    expect(textsOf(await chat.say('Boots FAQ'))).toContain('What would you like to know?')
    deps.knowledge = {
      answerQuestion: async (_, { question }) => ({ ...article, isSure: question.includes('waterproof') }),
    }
    expect(textsOf(await chat.say('are they waterproof?'))).toContain('Wax them twice a year.')
    expect((await chat.load()).conversation.owner.kind).toBe('assistant')
    await chat.say('Boots FAQ')
    expect(textsOf(await chat.say('how wide are they?'))).toContain('A colleague answers this.')
    expect((await chat.load()).conversation.owner.kind).toBe('queue')
    deps.knowledge = nowhere
  })
})

const article = {
  articleId: 'a1',
  version: 1,
  title: 'Boots',
  passage: 'Wax them twice a year.',
  score: 1,
  others: [],
  sellerId: null,
}
