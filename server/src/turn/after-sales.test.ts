import type { ChatEntry, Order, ReturnCard } from '@celadon/contract'
import { createBaseModel } from '@celadon/understanding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runEffects } from '#automation/effects'
import { shippedWorkflows } from '#automation/workflows'
import { PortRefusal } from '#commerce'
import { createCarrierSandbox } from '#connectors/carriers/sandbox'
import { createEmbeddedAfterSales, createEmbeddedShop, createReturnWays } from '#connectors/commerce/embedded-shop'
import { createEmbeddedLedger } from '#connectors/payments/embedded-ledger'
import { marketPolicy } from '#policy'
import { publishPolicy, recordPolicyDraft } from '#policy/versions'
import { createReader } from '#reading'
import { plantTestOrder } from '#testing'
import { createTurns, type Turns } from './index.ts'
import { createScene, openChatAs, signShopToken, textsOf, type Scene } from './test-scene.spec.ts'

const model = createBaseModel()
let scene: Scene
let turns: Turns
let placed = 0
let isAddressOdd = false

beforeAll(async () => {
  scene = await createScene()
  const { database, deps, tenant } = scene
  const { clock, ids, randomness } = deps
  const now = clock.now().toISOString()
  await database.withTenant({ tenantId: tenant.tenantId }, async (tx) => {
    await recordPolicyDraft(tx, marketPolicy, { id: ids.next(), authorId: null, now })
    await publishPolicy(tx, { name: 'market', version: 1, now })
  })
  const shop = createEmbeddedShop(database)
  const afterSales = createEmbeddedAfterSales({ ...database, clock, ids, randomness })
  const nowhere = {
    name: 'Returns',
    line1: '1',
    line2: '',
    city: 'L',
    region: '',
    postcode: '',
    country: '',
    phone: '',
  }
  const ports = {
    afterSales,
    payments: createEmbeddedLedger({ ...database, ids }),
    carrier: createCarrierSandbox({
      drawLabel: async ({ rmaNumber }) => {
        if (isAddressOdd) throw new PortRefusal('address-unprintable')
        return new TextEncoder().encode(rmaNumber)
      },
    }),
    findReturnWay: createReturnWays(database, nowhere),
  }
  Object.assign(deps, {
    ...createReader({ modelOf: () => model }),
    orders: {
      readOrders: async (tenantId: string, who: Parameters<typeof shop.listOrders>[1]) => ({
        orders: await shop.listOrders(tenantId, who, 50),
        readAt: now,
      }),
      forget: () => {},
    },
    afterSales: {
      readFacts: afterSales.readFacts,
      workflowsOf: async () => shippedWorkflows,
      runEffects: (run: { tenantId: string; runId: string }) => runEffects({ ...ports, database, clock, ids }, run),
    },
  })
  turns = createTurns(deps)
  scene.turns = turns
})
afterAll(() => scene.close())

/** A buyer of their own with one paid order of two blue cups, ¥100. */
const openWithOrder = async (given: Partial<Order> = {}) => {
  placed += 1
  const buyerId = `buyer-of-${placed}`
  const order = await plantTestOrder(scene.ownerAddress, scene.tenant, {
    buyerId,
    order: { number: `5000${placed}`, ...given },
  })
  const chat = await openChatAs(scene, await signShopToken(scene, buyerId))
  return { chat, order, buyerId }
}

/** What was told once everything was done. */
const settled = async (chat: { load: () => ReturnType<Scene['turns']['chat']['load']> }): Promise<ChatEntry[]> => {
  await expect.poll(async () => (await chat.load()).pending.length, { timeout: 5_000 }).toBe(0)
  return (await chat.load()).entries
}

const ledgerOf = async (orderId: string) =>
  scene.database.withTenant({ tenantId: scene.tenant.tenantId }, (tx) =>
    tx.selectFrom('shop_payments').select(['kind', 'amount_minor']).where('order_id', '=', orderId).execute(),
  )

describe('a buyer settles it without a person', () => {
  test('cancelling: asked, summed up, done once after a yes, told with the money', async () => {
    const { chat, order } = await openWithOrder()
    const summary = textsOf(await chat.say('please cancel my order'))
    expect(summary).toContain(order.number)
    expect(await ledgerOf(order.externalId)).toHaveLength(1)
    await chat.say('yes')
    expect(textsOf(await settled(chat))).toContain(`Order ${order.number} is cancelled`)
    expect(await ledgerOf(order.externalId)).toEqual([
      { kind: 'payment', amount_minor: 10_000 },
      { kind: 'refund', amount_minor: 10_000 },
    ])
  })
  test('without a yes nothing is done', async () => {
    const { chat, order } = await openWithOrder()
    await chat.say('please cancel my order')
    await chat.say('hmm, no, leave it')
    await chat.say('where is it actually?')
    expect(await ledgerOf(order.externalId)).toHaveLength(1)
  })
  test('two wishes in one message are dealt with one after the other', async () => {
    const { chat, order } = await openWithOrder()
    await chat.say('change the cups to red, charge my card. and then change the delivery address')
    await chat.say('yes')
    const entries = await settled(chat)
    expect(textsOf(entries)).toContain('red')
    expect((await chat.load()).awaiting?.slot).toBe('address')
    expect((await ledgerOf(order.externalId)).map((row) => row.amount_minor)).toEqual([10_000, 2_000])
  })
})

/** The cups came yesterday. */
const delivered: Partial<Order> = {
  status: 'delivered',
  shipments: [
    {
      id: 's1',
      carrier: { zh: '顺丰', en: 'SF' },
      trackingNumber: 'SF1',
      status: 'delivered',
      promised: null,
      deliveredAt: '2026-11-23T03:00:00.000Z',
      skus: ['cup-blue'],
      trackingEvents: [],
    },
  ],
}

const returnCardOf = (entries: readonly ChatEntry[]): ReturnCard | undefined =>
  entries
    .flatMap((entry) => entry.parts)
    .flatMap((part) => (part.type === 'card' && part.card.kind === 'return' ? [part.card] : []))
    .at(-1)

const returnTheCups = async (chat: Awaited<ReturnType<typeof openWithOrder>>['chat']) => {
  await chat.say('I want to return the cups, refund to my card')
  await chat.say('yes')
  return settled(chat)
}

describe('what goes back', () => {
  test('comes with a card of its numbers, and with a label for this customer alone', async () => {
    const { chat } = await openWithOrder(delivered)
    const other = (await openWithOrder()).chat
    const entries = await returnTheCups(chat)
    const card = returnCardOf(entries)
    expect(card).toMatchObject({
      heading: `Return ${card!.rmaNumber}`,
      items: [{ title: { en: 'Cup' }, quantity: 2, instead: null }],
      until: '2026-12-24',
      trackingNumber: expect.stringMatching(/^SB/) as string,
      labelUrl: `/api/chat/conversations/${chat.conversationId}/labels/${card!.returnId}`,
    })
    const { loadLabel } = turns.chat
    const { returnId, rmaNumber } = card!
    expect(await loadLabel({ ...chat, returnId })).toEqual({ rmaNumber, pdf: Buffer.from(rmaNumber) })
    const askers = [{ ...other }, { ...chat, customerId: other.customerId }, { ...other, customerId: chat.customerId }]
    for (const asker of askers)
      await expect(loadLabel({ ...asker, returnId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('without a label the return stands, the reason is said, and a person sees to it', async () => {
    const { chat } = await openWithOrder(delivered)
    isAddressOdd = true
    const entries = await returnTheCups(chat)
    isAddressOdd = false
    expect(textsOf(entries)).toContain('An address has characters that cannot be printed.')
    expect(returnCardOf(entries)).toMatchObject({ trackingNumber: null, labelUrl: null, until: null })
    expect((await chat.load()).conversation.owner.kind).toBe('queue')
  })
})
