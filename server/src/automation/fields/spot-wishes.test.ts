import type { Order } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { agreesToDo, spotWishes } from './index.ts'

const orderOf = (number: string, status: Order['status'], en: string, zh: string): Order => ({
  externalId: number,
  number,
  placedAt: '2026-11-20T08:00:00.000Z',
  seller: { id: 's', name: { zh: '商家', en: 'Seller' } },
  status,
  rawStatus: status,
  total: { amountMinor: 100, currency: 'USD' },
  items: [
    {
      lineId: 'l1',
      productId: 'p',
      sku: 'v',
      title: { zh, en },
      options: [],
      quantity: 1,
      price: { amountMinor: 100, currency: 'USD' },
    },
  ],
  shipments: [],
  refunds: [],
})

const orders = [
  orderOf('#W1000001', 'paid', 'Desk Lamp', '台灯'),
  orderOf('#W1000002', 'delivered', 'Tea Kettle', '茶壶'),
]
const intents = (utterance: string): string =>
  spotWishes(utterance, orders)
    .map((wish) => wish.intent)
    .join(', ')

describe('a plain verb beside an order or goods of one’s own is a wish', () => {
  test.each([
    ['cancel #W1000001', 'cancel-order'],
    ['订单#W1000001不要了', 'cancel-order'],
    ['return the tea kettle, refund to my gift card', 'return-item'],
    ['东西收到了但是想退，茶壶', 'return-item'],
    ['put order w1000001 on PayPal instead', 'change-payment'],
    ['change payment of order w1000001 to wechat', 'change-payment'],
    ['订单#W1000001的支付方式换成礼品卡', 'change-payment'],
    ['I moved. Order #W1000001 should go to 12 Elm Street, Ghent, NY 12075', 'change-address'],
    ['#W1000001改visa尾号9212支付', 'change-payment'],
    ['改visa尾号9212支付，订单#W1000001', 'change-payment'],
    ['把台灯那单换成微信支付', 'change-payment'],
    ['台灯那单改成红色，用微信支付', 'change-items'],
    ['改地址，订单#W1000001', 'change-address'],
    ['pls dont ship #W1000001, i want my money back', 'cancel-order'],
    ['I do not want to keep the tea kettle', 'return-item'],
    ['茶壶不想留了', 'return-item'],
    ['need #W1000001 gone', 'cancel-order'],
    ['cancel #W1000001 and give me my money back', 'cancel-order'],
    ['请取消订单#W1000001并退款', 'cancel-order'],
    ['Can I still cancel #W1000001? It is not needed any more', 'cancel-order'],
    ["I'd like to edit the desk lamp", 'change-items'],
    ['This is about #W1000001. It is not needed any more.', 'cancel-order'],
    ['茶壶不合适，想换个别的，多退少补用礼品卡', 'exchange-item'],
  ])('%s', (utterance, intent) => {
    expect(intents(utterance)).toBe(intent)
  })

  test('what has left is exchanged, what has not is changed, whichever word is used', () => {
    expect(intents('change the tea kettle to blue')).toBe('exchange-item')
    expect(intents('exchange the desk lamp for a white one')).toBe('change-items')
    expect(intents('台灯换成白色')).toBe('change-items')
  })

  test('several of them in one breath, each with its own order', () => {
    const wishes = spotWishes('Cancel #W1000001 please. Also, return the tea kettle of #W1000002', orders)
    expect(wishes.map(({ intent, orderId }) => [intent, orderId])).toEqual([
      ['cancel-order', '#W1000001'],
      ['return-item', '#W1000002'],
    ])
  })

  test('what follows "also" belongs to the wish it leads to', () => {
    const both = [
      'edit #W1000001 please. Also, I got the tea kettle. Can I return it? Order #W1000002',
      '修改订单#W1000001，换个款。另外，茶壶收到了。想退货，订单#W1000002',
    ]
    for (const said of both) {
      const wishes = spotWishes(said, orders)
      expect(wishes.map(({ intent, orderId }) => [intent, orderId])).toEqual([
        ['change-items', '#W1000001'],
        ['return-item', '#W1000002'],
      ])
      expect(said.slice(wishes[1]!.start)).toMatch(/kettle|茶壶/)
    }
  })

  test.each([
    'where is my return of #W1000002',
    'how long do I have to return the tea kettle',
    'please do not cancel order #W1000001',
    '茶壶退货政策是什么',
    '订单#W1000001别取消',
    'the tea kettle is nice',
  ])('%s is none', (utterance) => {
    expect(intents(utterance)).toBe('')
  })
})

test('a word of the name of one thing is no wish for another thing with that option', () => {
  const option = (value: string) => [{ name: { zh: '热源', en: 'heat source' }, value: { zh: value, en: value } }]
  const [lamp, kettle] = orders as [Order, Order]
  const withGas = { ...kettle, items: kettle.items.map((item) => ({ ...item, options: option('gas') })) }
  const electric = { ...orderOf('#W1000003', 'delivered', 'Electric Kettle', '电热水壶'), id: 'e' }
  const stove = {
    id: 'p',
    title: { zh: '茶壶', en: 'Tea Kettle' },
    variants: ['gas', 'electric'].map((value) => ({ sku: value, isAvailable: true, options: option(value) })),
  } as unknown as Parameters<typeof spotWishes>[3] extends readonly (infer P)[] | undefined ? P : never
  const wished = (said: string, own: Order[]) => spotWishes(said, own, false, [stove]).map(({ intent }) => intent)
  expect(wished('my electric kettle is not for me', [lamp, withGas, electric])).toEqual([])
  // Broken variant: where no such thing is one's own, the same word is a wish for another option.
  expect(wished('my kettle: electric', [lamp, withGas])).toEqual(['exchange-item'])
})

test('a yes may name the very thing that was summed up, and nothing else', () => {
  expect(agreesToDo('cancel-order', 'yes, cancel it please')).toBe(true)
  expect(agreesToDo('cancel-order', '对，取消吧')).toBe(true)
  expect(agreesToDo('return-items', 'yes, cancel it please')).toBe(false)
  expect(agreesToDo('cancel-order', 'cancel it')).toBe(false)
  expect(agreesToDo('return-items', 'yes, return it but not the cup')).toBe(false)
})
