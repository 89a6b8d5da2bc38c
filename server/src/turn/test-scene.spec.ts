import { Readable } from 'node:stream'
import type { ChatEntry, Order, Part } from '@celadon/contract'
import { SignJWT } from 'jose'
import sharp from 'sharp'
import type { ShopCustomer } from '#commerce'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { listOutgoingMails } from '#platform/mail'
import { createRecentWords } from '#conversation/splitting'
import { createTenantMemory, findInboxByKey } from '#tenancy'
import { createTestDatabase, createTestTenant, noShop } from '#testing'
import { createTestFiles } from '#testing/files'
import { createTurns } from './create-turns.ts'
import { readPlainly } from './test-reader.spec.ts'
import type { Announcement, TurnDependencies } from './turn-dependencies.ts'

type Options = { slug?: string; weekly?: { days: number[]; from: string; to: string }[] }

/** A tenant with its turns on the real database, a clock that stands still, and a shop of two orders. */
export const createScene = async (options: Options = {}) => {
  const area = await createTestDatabase()
  const tenant = await createTestTenant(area.ownerAddress, options)
  const clock = createManualClock('2026-11-24T03:00:00.000Z')
  const announced: Announcement[] = []
  const deps: TurnDependencies = {
    database: area.database,
    clock,
    ids: createIds(clock, systemRandomness),
    randomness: systemRandomness,
    secret: 'a-secret-of-the-test-installation-1',
    readMessage: readPlainly,
    refreshModel: async () => {},
    ...noShop,
    files: createTestFiles(area.database, { clock }),
    orders: {
      readOrders: async (_, who) => ({
        orders: who.externalId.startsWith('buyer-7')
          ? [order('1001', tenant.sellerId), order('1002', tenant.otherSellerId)]
          : [],
        readAt: clock.now().toISOString(),
      }),
      forget: () => {},
    },
    tenants: createTenantMemory({ clock }),
    recentWords: createRecentWords(),
    knowledge: { answerQuestion: async () => undefined },
    findShopCustomerByEmail: async (_, email) => (email === buyer.email ? buyer : undefined),
    announce: (announcement) => announced.push(announcement),
    log: { warn: () => {}, error: () => {} },
  }
  const inbox = (await area.database.withDispatcher((tx) => findInboxByKey(tx, tenant.inboxKey)))!
  return { ...area, tenant, inbox, clock, deps, announced, turns: createTurns(deps) }
}

export type Scene = Awaited<ReturnType<typeof createScene>>

const buyer: ShopCustomer = {
  externalId: 'buyer-7',
  name: '林晓',
  email: 'lin@shop.test',
  role: 'buyer',
  sellerId: null,
  language: 'zh',
}

/** The shop's word for this buyer, good for ten minutes. */
export const signShopToken = (
  scene: Scene,
  sub = buyer.externalId,
  claims: Record<string, unknown> = {},
): Promise<string> => {
  const seconds = Math.floor(scene.clock.now().getTime() / 1000)
  return new SignJWT({ sub, iat: seconds, exp: seconds + 600, name: '林晓', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(scene.inbox.key)
    .sign(new TextEncoder().encode(scene.inbox.shopSecret))
}

/** Somebody with the chat open. `say` resolves when their words are answered, with what was shown since. */
export const openChatAs = async (scene: Scene, shopToken?: string, language: 'zh' | 'en' = 'en') => {
  const access = await scene.turns.chat.open({ inbox: scene.inbox, language, shopToken })
  const chat = {
    tenantId: scene.tenant.tenantId,
    conversationId: access.conversationId,
    customerId: access.customer.id,
  }
  const post = (parts: Parameters<typeof scene.turns.chat.postMessage>[0]['parts'], clientMessageId?: string) =>
    scene.turns.chat.postMessage({ ...chat, clientMessageId: clientMessageId ?? scene.deps.ids.next(), parts })
  const after = async (seq: number): Promise<ChatEntry[]> =>
    (await scene.turns.chat.load({ ...chat, after: seq })).entries
  return {
    ...chat,
    token: access.token,
    post,
    load: () => scene.turns.chat.load(chat),
    say: async (text: string): Promise<ChatEntry[]> => {
      const { ack, turn } = await post([{ type: 'text', text }])
      await turn
      return after(ack.seq)
    },
    /** Posts a photo and says it with these words; its id. */
    show: async (text = ''): Promise<{ fileId: string; said: ChatEntry[] }> => {
      const uploader = { kind: 'customer', id: chat.customerId } as const
      const { id: fileId } = await scene.turns.chat.takeFile({
        ...chat,
        uploader,
        name: 'cup.jpg',
        body: await photo(),
      })
      const words = text === '' ? [] : [{ type: 'text' as const, text }]
      const { ack, turn } = await post([...words, { type: 'attachment', fileId }])
      await turn
      return { fileId, said: await after(ack.seq) }
    },
    /** Taps an option of what is awaited. */
    tap: async (optionId: string): Promise<ChatEntry[]> => {
      const choicesId = (await scene.turns.chat.load(chat)).awaiting?.partId ?? ''
      const { ack, turn } = await post([{ type: 'choice', choicesId, optionIds: [optionId], label: optionId }])
      await turn
      return after(ack.seq)
    },
    wish: (id: string) => ({ ...chat, clientMessageId: `wish-${id}` }),
  }
}

const photo = async (): Promise<Readable> =>
  Readable.from([
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#8fb8a8' } })
      .jpeg()
      .toBuffer(),
  ])

export const textsOf = (entries: readonly { parts: readonly Part[] }[]): string =>
  entries
    .flatMap((entry) => entry.parts.map((part) => (part.type === 'text' || part.type === 'system' ? part.text : '')))
    .join('\n')

/** Something slow, until it is opened. */
export const createGate = (): { opened: Promise<void>; open: () => void } => {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

/** The code in the newest mail to the buyer. */
export const readMailedCode = async (scene: Scene): Promise<string> => {
  const mails = await scene.database.withTenant({ tenantId: scene.tenant.tenantId }, (tx) =>
    listOutgoingMails(tx, { limit: 1 }),
  )
  const code = /\b\d{6}\b/.exec(mails[0]?.body ?? '')?.[0]
  if (!code) throw new Error('no code was mailed')
  return code
}

export const order = (number: string, sellerId: string): Order => ({
  externalId: `order-${number}`,
  number,
  placedAt: '2026-11-20T02:00:00.000Z',
  seller: { id: sellerId, name: { zh: '山月茶铺', en: 'Shanyue Tea' } },
  status: 'shipped',
  rawStatus: 'SHIPPED',
  total: { amountMinor: 12800, currency: 'CNY' },
  items: [
    {
      lineId: `line-${number}`,
      productId: `product-${number}`,
      sku: `sku-${number}`,
      title: { zh: '白毫银针', en: 'Silver Needle tea' },
      options: [],
      quantity: 1,
      price: { amountMinor: 12800, currency: 'CNY' },
    },
  ],
  shipments: [
    {
      id: `parcel-${number}`,
      carrier: { zh: '顺丰速运', en: 'SF Express' },
      trackingNumber: `SF${number}00000000`,
      status: 'in-transit',
      promised: { from: '2026-11-24T00:00:00.000Z', to: '2026-11-26T10:00:00.000Z' },
      deliveredAt: null,
      skus: [`sku-${number}`],
      trackingEvents: [
        {
          at: '2026-11-23T08:00:00.000Z',
          status: 'in-transit',
          place: { zh: '杭州', en: 'Hangzhou' },
          text: { zh: '已发出', en: 'departed' },
        },
      ],
    },
  ],
  refunds: [],
})
