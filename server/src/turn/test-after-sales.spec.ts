import type { ChatEntry, ChatSnapshot, Order } from '@celadon/contract'
import { expect } from 'vitest'
import { runEffects } from '#automation/effects'
import { createSentenceMemory } from '#automation/sentences'
import { readWorkflows } from '#automation/workflows'
import { PortRefusal, type AfterSalesPort } from '#commerce'
import { createCarrierSandbox } from '#connectors/carriers/sandbox'
import {
  createEmbeddedAfterSales,
  createEmbeddedShop,
  createEmbeddedShopDesk,
  createReturnWays,
} from '#connectors/commerce/embedded-shop'
import { createEmbeddedLedger } from '#connectors/payments/embedded-ledger'
import { marketPolicy } from '#policy'
import { publishPolicy, recordPolicyDraft } from '#policy/versions'
import { createReader } from '#reading'
import { plantTestOrder } from '#testing'
import { createTurns } from './index.ts'
import { createScene, openChatAs, signShopToken } from './test-scene.spec.ts'
import { openShippedModel } from '#reading/shipped'

const model = openShippedModel()

/** What a test bends: an address nobody can print, a shop that answers with what it said first, parcels that are back. */
type Bent = { isAddressOdd: boolean; isStale: boolean; hasArrived: boolean }

/** A workspace with the real embedded shop, ledger, executor, policy and reading behind its turns. */
export const createAfterSalesScene = async () => {
  const scene = await createScene()
  const bent: Bent = { isAddressOdd: false, isStale: false, hasArrived: false }
  let placed = 0
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
  const sandbox = createCarrierSandbox({
    drawLabel: async ({ rmaNumber }) => {
      if (bent.isAddressOdd) throw new PortRefusal('address-unprintable')
      return new TextEncoder().encode(rmaNumber)
    },
    clock,
    travelMs: null,
  })
  const ports = {
    afterSales,
    payments: createEmbeddedLedger({ ...database, ids }),
    carrier: { ...sandbox, hasArrived: async () => bent.hasArrived },
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
      readFacts: bendable(bent, async (...asked) => ({
        ...(await afterSales.readFacts(...asked)),
        capabilities: ['pick-up', 'invoices'],
      })),
      receiveReturn: afterSales.receiveReturn,
      workflowsOf: (tenantId: string) => database.withTenant({ tenantId }, readWorkflows),
      sentencesOf: (tenantId: string) => createSentenceMemory({ withTenant: database.withTenant, clock })(tenantId),
      runEffects: (run: { tenantId: string; runId: string }) => runEffects({ ...ports, database, clock, ids }, run),
    },
    shopDesk: createEmbeddedShopDesk({ ...database, clock }),
    findShopCustomerByEmail: shop.findCustomerByEmail,
  })
  scene.turns = createTurns(deps)

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
  const settled = async (chat: Pick<Chat, 'load'>): Promise<ChatEntry[]> => {
    await expect.poll(async () => (await chat.load()).pending.filter(isNow).length, { timeout: 5_000 }).toBe(0)
    return (await chat.load()).entries
  }

  const ledgerOf = async (orderId: string) =>
    scene.database.withTenant({ tenantId: scene.tenant.tenantId }, (tx) =>
      tx.selectFrom('shop_payments').select(['kind', 'amount_minor']).where('order_id', '=', orderId).execute(),
    )

  return { scene, bent, openWithOrder, settled, ledgerOf }
}

export type AfterSalesScene = Awaited<ReturnType<typeof createAfterSalesScene>>
type Chat = Awaited<ReturnType<typeof openChatAs>>

/** What is not put off until goods are back. */
const isNow = ({ waitsFor }: ChatSnapshot['pending'][number]): boolean => waitsFor !== 'arrival'

/** The shop as it was at the first reading, for as long as it is stale. */
const bendable = (bent: Bent, readFacts: AfterSalesPort['readFacts']): AfterSalesPort['readFacts'] => {
  const first = new Map<string, ReturnType<AfterSalesPort['readFacts']>>()
  return (tenantId, who, orderIds) => {
    const known = first.get(who.externalId)
    if (bent.isStale && known) return known
    const facts = readFacts(tenantId, who, orderIds)
    if (!known) first.set(who.externalId, facts)
    return facts
  }
}

/** The cups came yesterday. */
export const delivered: Partial<Order> = {
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
