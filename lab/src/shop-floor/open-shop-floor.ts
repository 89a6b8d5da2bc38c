import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChatEntry } from '@celadon/contract'
import { runEffects, type EffectPorts } from '@celadon/server/automation/effects'
import { createWorkflowMemory } from '@celadon/server/automation/workflows'
import { createOrderReader } from '@celadon/server/commerce'
import { createCarrierSandbox } from '@celadon/server/connectors/carriers/sandbox'
import {
  createEmbeddedAfterSales,
  createEmbeddedShop,
  createEmbeddedShopDesk,
  createReturnWays,
} from '@celadon/server/connectors/commerce/embedded-shop'
import { createEmbeddedLedger } from '@celadon/server/connectors/payments/embedded-ledger'
import { createKnowledge } from '@celadon/server/knowledge'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createFiles, createFolderDisk } from '@celadon/server/platform/files'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { createRecentWords } from '@celadon/server/conversation/splitting'
import { createTenantMemory } from '@celadon/server/tenancy'
import { createTurns, type TurnDependencies, type Turns } from '@celadon/server/turn'
import { signShopToken } from '#own-server'
import type { Room } from './create-room.ts'

export type ShopFloor = {
  turns: Turns
  ports: EffectPorts
  /** Somebody the shop vouches for. `say` resolves once answered, with what was shown since. */
  openChat: (room: Room, buyer: { buyerId: string; language: 'zh' | 'en' }) => Promise<FloorChat>
  /** Resolves when nothing that was written down is left to do or to tell. */
  settle: () => Promise<void>
}

export type FloorChat = {
  conversationId: string
  say: (text: string) => Promise<ChatEntry[]>
  tap: (optionId: string) => Promise<ChatEntry[]>
  load: () => ReturnType<Turns['chat']['load']>
}

const ids = createIds(systemClock, systemRandomness)
const nowhere = { name: '', line1: '', line2: '', city: '', region: '', postcode: '', country: '', phone: '' }

export const openShopFloor = (database: Database, given: Pick<TurnDependencies, 'readMessage'>): ShopFloor => {
  const { ports, ...deps } = floorDependencies(database, given)
  const turns = createTurns(deps)
  return { turns, ports, openChat: openChatOn(turns), settle: () => settle(database, turns) }
}

/** What turns need beside the language, on a floor: everything real, nobody told. */
export const floorDependencies = (
  database: Database,
  given: Pick<TurnDependencies, 'readMessage'>,
): TurnDependencies & { ports: EffectPorts } => {
  const clock = systemClock
  const shop = createEmbeddedShop(database)
  const afterSales = createEmbeddedAfterSales({ ...database, clock, ids, randomness: systemRandomness })
  const ports: EffectPorts = {
    afterSales,
    payments: createEmbeddedLedger({ ...database, ids }),
    carrier: createCarrierSandbox({ drawLabel: async () => new Uint8Array([37, 80, 68, 70]), clock, travelMs: null }),
    findReturnWay: createReturnWays(database, nowhere),
  }
  return {
    ports,
    database,
    clock,
    ids,
    randomness: systemRandomness,
    secret: 'the-secret-of-the-laboratory-floor',
    readMessage: given.readMessage,
    refreshModel: async () => {},
    tenants: createTenantMemory({ clock }),
    recentWords: createRecentWords(),
    orders: createOrderReader({ port: shop, clock, ttlMs: 3_000, maxCustomers: 10_000 }),
    knowledge: createKnowledge({ withTenant: database.withTenant, clock }),
    files: createFiles({
      disk: createFolderDisk(join(tmpdir(), 'celadon-lab-floor')),
      database,
      clock,
      ids,
      maskText: (text) => text,
      limitBytes: 0,
    }),
    afterSales: {
      readFacts: afterSales.readFacts,
      receiveReturn: afterSales.receiveReturn,
      workflowsOf: createWorkflowMemory({ withTenant: database.withTenant, clock }),
      sentencesOf: async () => new Map(),
      runEffects: (run) => runEffects({ ...ports, database, clock, ids }, run),
    },
    shopDesk: createEmbeddedShopDesk({ ...database, clock }),
    findShopCustomerByEmail: shop.findCustomerByEmail,
    pause: sleep,
    announce: () => {},
    log: { warn: console.error, error: console.error },
  }
}

const openChatOn =
  (turns: Turns): ShopFloor['openChat'] =>
  async ({ tenantId, inbox }, { buyerId, language }) => {
    const shopToken = signShopToken(inbox, buyerId)
    const access = await turns.chat.open({ inbox: { ...inbox, ...unlabelled }, language, shopToken })
    const chat = { tenantId, conversationId: access.conversationId, customerId: access.customer.id }
    const post = async (parts: Parameters<Turns['chat']['postMessage']>[0]['parts']): Promise<ChatEntry[]> => {
      const { ack, turn } = await turns.chat.postMessage({ ...chat, clientMessageId: ids.next(), parts })
      await turn
      return (await turns.chat.load({ ...chat, after: ack.seq })).entries
    }
    return {
      conversationId: access.conversationId,
      say: (text) => post([{ type: 'text', text }]),
      tap: async (optionId) => {
        const choicesId = (await turns.chat.load(chat)).awaiting?.partId ?? ''
        return post([{ type: 'choice', choicesId, optionIds: [optionId], label: optionId }])
      },
      load: () => turns.chat.load(chat),
    }
  }

const unlabelled = { name: { zh: '网页', en: 'Website' }, allowedOrigins: [] }

/** What waits for goods on their way back is looked after later than this. */
const soonMs = 8_000

const isAnythingDue = async (database: Database): Promise<boolean> => {
  const soon = new Date(systemClock.now().getTime() + soonMs).toISOString()
  const due = await database.withDispatcher((tx) =>
    tx.selectFrom('run_work').select('run_id').where('due_at', '<=', soon).limit(1).execute(),
  )
  return due.length > 0
}

const settle = async (database: Database, turns: Turns): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (!(await isAnythingDue(database))) return
    await turns.sweepRuns()
    await sleep(100)
  }
  throw new Error('something that was written down was never finished')
}
