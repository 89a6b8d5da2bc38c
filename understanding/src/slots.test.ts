import type { Awaiting, Order, Slot } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { understand, type UnderstandingContext } from './index.ts'
import { shippedModel } from './shipped-model.spec.ts'

type Goods = { zh: string; en: string; colour: { zh: string; en: string } }

const order = (number: string, trackingNumber: string | undefined, goods: Goods): Order => ({
  externalId: `id-${number}`,
  number,
  placedAt: '2026-11-20T02:00:00.000Z',
  seller: { id: 'seller-1', name: { zh: '青石陶坊', en: 'Qingshi Pottery' } },
  status: 'shipped',
  rawStatus: 'SHIPPED',
  total: { amountMinor: 16_800, currency: 'CNY' },
  items: [
    {
      lineId: `line-${number}`,
      productId: `product-${number}`,
      sku: `sku-${number}`,
      title: { zh: goods.zh, en: goods.en },
      options: [{ name: { zh: '颜色', en: 'Colour' }, value: goods.colour }],
      quantity: 1,
      price: { amountMinor: 16_800, currency: 'CNY' },
    },
  ],
  shipments: trackingNumber
    ? [
        {
          id: `s-${number}`,
          carrier: { zh: '云雀快递', en: 'Lark' },
          trackingNumber,
          status: 'in-transit',
          promised: null,
          deliveredAt: null,
          skus: [],
          trackingEvents: [],
        },
      ]
    : [],
  refunds: [],
})

const orders = [
  order('40025', 'LK123456785CN', { zh: '青瓷对杯', en: 'Celadon cup, pair', colour: { zh: '蓝色', en: 'blue' } }),
  order('40012', 'SF1234567890123', {
    zh: '蓝牙耳机',
    en: 'Bluetooth headphones',
    colour: { zh: '黑色', en: 'black' },
  }),
  order('40013', undefined, { zh: '侧把茶壶', en: 'Side-handle teapot', colour: { zh: '白色', en: 'white' } }),
]
const plain: UnderstandingContext = {
  awaiting: null,
  orders,
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  lastIntent: null,
}
const choosing: Awaiting = {
  partId: 'p1',
  slot: 'order',
  kind: 'choice',
  options: [...orders.map((each) => ({ id: each.externalId, label: each.number })), { id: 'person', label: '转人工' }],
}
const chooses: UnderstandingContext = { ...plain, awaiting: choosing }
const awaitingCode: UnderstandingContext = {
  ...plain,
  orders: [],
  awaiting: { partId: 'p2', slot: 'code', kind: 'code', options: [] },
}

const model = shippedModel
const slots = (utterance: string, type: Slot['type'], context = plain): Slot[] =>
  understand(utterance, model, context).slots.filter((slot) => slot.type === type)
const values = (utterance: string, type: Slot['type'], context = plain): string[] =>
  slots(utterance, type, context).map((slot) => slot.value)

describe('an order is found', () => {
  test.each([
    ['where is 40012', 'exact', ['id-40012']],
    ['订单40012到哪了', 'exact', ['id-40012']],
    ['#40012 please', 'exact', ['id-40012']],
    ['４００１２ 到哪了', 'exact', ['id-40012']],
    ['40 012', 'exact', ['id-40012']],
    ['4OO12', 'typo', ['id-40012']],
    ['4OO25 where is it', 'typo', ['id-40025']],
    ['40205 where is it', 'typo', ['id-40025']],
    ['40052 where is it', 'typo', ['id-40012', 'id-40025']],
    ['订单 4025 呢', 'typo', ['id-40025']],
    ['40011', 'typo', ['id-40012', 'id-40013']],
    ['SF1234567890123 到哪了', 'tracking', ['id-40012']],
    ['sf 1234-5678-90123', 'tracking', ['id-40012']],
    ['LK 1234 5678 5 CN', 'tracking', ['id-40025']],
    ['my headphones', 'mention', ['id-40012']],
    ['耳机到哪了', 'mention', ['id-40012']],
    ['蓝色那个', 'mention', ['id-40025']],
    ['那个茶壶呢', 'mention', ['id-40013']],
    ['杯子什么时候到', 'mention', ['id-40025']],
    ['the white one', 'mention', ['id-40013']],
    ['最新的订单', 'ordinal', ['id-40025']],
    ['my latest order', 'ordinal', ['id-40025']],
  ] as const)('%s: %s', (utterance, how, expected) => {
    const found = slots(utterance, 'order').filter((slot) => slot.how === how)
    expect(found.map((slot) => slot.value).sort()).toEqual([...expected].sort())
    for (const slot of found) expect(utterance.slice(slot.start, slot.end)).toBe(slot.text)
  })

  test("nobody's number is kept as it was given", () => {
    expect(slots('order 99999', 'order')).toMatchObject([{ value: '99999', how: 'pattern' }])
    expect(slots('我的订单号是78901', 'order', { ...plain, orders: [] })).toMatchObject([
      { value: '78901', how: 'pattern' },
    ])
  })

  test('other numbers are none', () => {
    for (const utterance of [
      '13812345678',
      '等了40012分钟了',
      'it cost ¥40012',
      'in 2026',
      '退了168元',
      'I waited 3 days',
    ])
      expect([utterance, values(utterance, 'order', { ...plain, orders: [] })]).toEqual([utterance, []])
  })
})

describe('an option is chosen', () => {
  test.each([
    ['the second one', 'id-40012'],
    ['第二个', 'id-40012'],
    ['第2笔', 'id-40012'],
    ['2', 'id-40012'],
    ['second please', 'id-40012'],
    ['2nd', 'id-40012'],
    ['number 3', 'id-40013'],
    ['last one', 'id-40013'],
    ['最后一个', 'id-40013'],
    ['倒数第二个', 'id-40012'],
    ['first one please', 'id-40025'],
    ['第一个吧', 'id-40025'],
    ['the blue one', 'id-40025'],
    ['黑色的', 'id-40012'],
    ['40013', 'id-40013'],
  ])('%s', (utterance, expected) => {
    expect(new Set(values(utterance, 'choice', chooses))).toEqual(new Set([expected]))
  })

  test('none where no option has the place, and none where nothing was offered', () => {
    expect(values('第九个', 'choice', chooses)).toEqual([])
    expect(values('the second one', 'choice')).toEqual([])
    expect(values('last week', 'choice', chooses)).toEqual([])
  })
})

describe('a code', () => {
  test.each([
    '123456',
    '123 456',
    '1 2 3 4 5 6',
    '１２３４５６',
    '验证码是123456',
    '一二三四五六',
    'the code is 123-456',
    '123456。',
  ])('%s', (utterance) => {
    expect(values(utterance, 'code', awaitingCode)).toEqual(['123456'])
  })

  test('is none when five or seven digits, or nobody asked', () => {
    expect(values('12345', 'code', awaitingCode)).toEqual([])
    expect(values('1234567', 'code', awaitingCode)).toEqual([])
    expect(values('123456', 'code')).toEqual([])
  })
})

test.each([
  ['my mail is Lin.Xiao@Example.com, ok?', 'email', ['lin.xiao@example.com']],
  ['邮箱lin@example.org。', 'email', ['lin@example.org']],
  ['ｌｉｎ＠example.com', 'email', ['lin@example.com']],
  ['me@x', 'email', []],
  ['打我电话 138 1234 5678', 'phone', ['13812345678']],
  ['+44 20 7946 0958', 'phone', ['+442079460958']],
  ['少退了20块', 'money', ['20.00 CNY']],
  ['$12.50 was charged', 'money', ['12.50 USD']],
  ['¥1,299', 'money', ['1299.00 CNY']],
  ['买了两个只收到一个', 'quantity', ['2']],
  ['3 pieces', 'quantity', ['3']],
  ['RMA12345', 'rma', []],
  ['RMA123456', 'rma', ['RMA123456']],
  ['1Z999AA10123456784', 'tracking', ['1Z999AA10123456784']],
  ['运单号 773912345678', 'tracking', ['773912345678']],
] as const)('%s: %s', (utterance, type, expected) => {
  expect(values(utterance, type)).toEqual(expected)
})

test.each([
  ['昨天下的单', '2026-11-22'],
  ['it was due yesterday', '2026-11-22'],
  ['11月11日买的', '2026-11-11'],
  ['双十一买的', '2026-11-11'],
  ['on Nov 5th', '2026-11-05'],
  ['2026-11-01', '2026-11-01'],
  ['三天前', '2026-11-20'],
  ['5 days ago', '2026-11-18'],
  ['上周五', '2026-11-20'],
  ['last friday', '2026-11-20'],
  ['下周一', '2026-11-30'],
])('the day of "%s" is %s', (utterance, expected) => {
  expect(values(utterance, 'date')).toEqual([expected])
})
