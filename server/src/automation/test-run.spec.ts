import type { Answers, Order, Run, StatedReason, Wish } from '@celadon/contract'
import { understand } from '@celadon/understanding'
import { decidePossible, decideWish, marketPolicy, type Given } from '#policy'
import { beginRun, planStep, type PlannedRun, type RunFacts } from './index.ts'
import { shippedWorkflows } from '#automation/workflows'
import { openShippedModel } from '#reading/shipped'

const model = openShippedModel()
const now = new Date('2026-11-25T12:00:00.000Z')
export const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString()

const colour = { zh: '颜色', en: 'Colour' }
const size = { zh: '尺寸', en: 'Size' }
const values = { blue: '蓝色', red: '红色', white: '白色', small: '小号', large: '大号' }
const option = (name: typeof colour, value: keyof typeof values) => ({ name, value: { zh: values[value], en: value } })
const cny = (yuan: number) => ({ amountMinor: yuan * 100, currency: 'CNY' })

export const products = [
  {
    id: 'cup',
    title: { zh: '青瓷杯', en: 'Celadon cup' },
    category: 'ceramics',
    variants: (['blue', 'red', 'white'] as const).flatMap((one) =>
      (['small', 'large'] as const).map((two) => ({
        sku: `cup-${one}-${two}`,
        options: [option(colour, one), option(size, two)],
        price: cny(two === 'large' ? 80 : 50),
        isAvailable: !(one === 'white' && two === 'large'),
      })),
    ),
  },
  {
    id: 'throw',
    title: { zh: '亚麻盖毯', en: 'Linen throw' },
    category: 'linen',
    variants: [{ sku: 'throw-white', options: [option(colour, 'white')], price: cny(300), isAvailable: true }],
  },
]

export const item = (productId: string, sku: string, quantity = 1): Order['items'][number] => {
  const product = products.find((each) => each.id === productId)!
  const variant = product.variants.find((each) => each.sku === sku)!
  return {
    lineId: `${productId}-line`,
    productId,
    sku,
    title: product.title,
    options: variant.options,
    quantity,
    price: variant.price,
  }
}

export const orderOf = (number: string, status: Order['status'], items: Order['items']): Order => ({
  externalId: `o-${number}`,
  number,
  placedAt: daysAgo(5),
  seller: { id: 's1', name: { zh: '窑与叶', en: 'Kiln' } },
  status,
  rawStatus: status,
  total: { amountMinor: items.reduce((sum, each) => sum + each.price.amountMinor * each.quantity, 0), currency: 'CNY' },
  items,
  shipments:
    status === 'delivered'
      ? [
          {
            id: `p-${number}`,
            carrier: { zh: '云雀', en: 'Lark' },
            trackingNumber: `LK${number}`,
            status: 'delivered',
            promised: null,
            deliveredAt: daysAgo(2),
            skus: items.map((each) => each.sku),
            trackingEvents: [],
          },
        ]
      : [],
  refunds: [],
})

export const paid = orderOf('40001', 'paid', [item('cup', 'cup-blue-small', 2)])
export const delivered = orderOf('40002', 'delivered', [item('cup', 'cup-red-small', 3), item('throw', 'throw-white')])
export const alsoDelivered = orderOf('40004', 'delivered', [item('cup', 'cup-blue-small')])
export const alsoPaid = orderOf('40003', 'paid', [item('throw', 'throw-white')])

const method = (
  id: string,
  kind: 'card' | 'wallet' | 'store-credit',
  en: string,
  zh: string,
  lastFour: string | null = null,
) => ({
  id,
  kind,
  label: { en, zh },
  lastFour,
  balance: null,
})

/** A customer talking to one workflow, with the real policy, fields and reading. */
export const talkTo = (name: string, orders: Order[], opening: string, language: 'zh' | 'en' = 'en', intent = '') => {
  const workflow = shippedWorkflows.find((each) => each.name === name)!
  const given: Given = {
    facts: {
      orders,
      shop: {
        account: {
          externalId: 'b1',
          tier: null,
          memberSince: null,
          methods: [
            method('card-1', 'card', 'Visa ••1234', '银行卡 ••1234', '1234'),
            method('wallet-1', 'wallet', 'WeChat Pay', '微信支付'),
            method('credit-1', 'store-credit', 'Store credit', '店铺余额'),
          ],
          addresses: [],
        },
        products,
        dealings: orders.map((order) => ({
          orderId: order.externalId,
          shipTo: null,
          payments: [
            { id: `pay-${order.number}`, kind: 'payment', methodId: 'card-1', amount: order.total, at: order.placedAt },
          ],
          returns: [],
          changes: { items: 0, address: 0, payment: 0 },
          compensations: [],
        })),
        readAt: now.toISOString(),
      },
    },
    rules: { policies: [marketPolicy], exceptions: [] },
    proof: { method: 'shop-token', expiresAt: daysAgo(-1) },
    now,
  }
  const facts: RunFacts = {
    workflow,
    orders,
    shop: given.facts.shop,
    ordersReadAt: now.toISOString(),
    timeZone: 'Asia/Shanghai',
    now,
    language,
  }
  let part = 0
  const asks = {
    decide: (wish: Wish) => decideWish(wish, given),
    isPossible: (kind: Wish['kind'], order: Order, reason?: StatedReason) =>
      decidePossible(kind, order, given, { reason }).isPossible,
    isUsable: (kind: Wish['kind'], methodId: string, order: Order) =>
      decidePossible(kind, order, given, { methodId }).isPossible,
    nextId: () => `part-${(part += 1)}`,
  }
  let run: Run = beginRun({
    id: 'run-1',
    conversationId: 'c1',
    workflow,
    intent,
    openingWords: opening,
    startedAt: now.toISOString(),
  })
  let last: PlannedRun | undefined
  const step = (utterance: string, tapped: string[] = [], form: Record<string, string> | null = null): PlannedRun => {
    const awaiting = last?.awaiting ?? null
    const reading = understand(utterance, model, {
      awaiting,
      orders,
      now,
      timeZone: 'Asia/Shanghai',
      language,
      lastIntent: null,
    })
    last = planStep(run, { utterance, reading, tapped, form }, facts, asks, awaiting)
    // As it is kept.
    run = JSON.parse(JSON.stringify(last.run)) as Run
    return last
  }
  const first = step(opening)
  return {
    first,
    say: (utterance: string) => step(utterance),
    tap: (...ids: string[]) => step('', ids),
    fill: (form: Record<string, string>) => step('', [], form),
    answers: (): Answers => run.answers,
  }
}

export const textOf = (planned: PlannedRun): string =>
  planned.parts.map((each) => (each.type === 'text' ? each.text : '')).join('\n')
