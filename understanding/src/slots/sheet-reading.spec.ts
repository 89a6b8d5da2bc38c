import type { Order } from '@celadon/contract'
import type { UnderstandingContext } from '#context'
import { normalise } from '#text'
import { findSlots, type FoundSlot } from './index.ts'

type Said = { zh: string; en: string }
type Item = { sku: string; title: Said; price: number; colour?: Said; size?: string }

const blue = { zh: '蓝色', en: 'blue' }
const item = ({ sku, title, price, colour, size }: Item): Order['items'][number] => ({
  lineId: sku,
  productId: sku,
  sku,
  title,
  options: [
    ...(colour ? [{ name: { zh: '颜色', en: 'Colour' }, value: colour }] : []),
    ...(size ? [{ name: { zh: '尺码', en: 'Size' }, value: { zh: size, en: size } }] : []),
  ],
  quantity: 1,
  price: { amountMinor: price, currency: 'CNY' },
})

const order = (number: string, trackingNumber: string | undefined, items: Item[]): Order => ({
  externalId: `id-${number.replace('CM-', '')}`,
  number,
  placedAt: '2026-11-20T02:00:00.000Z',
  seller: { id: 'seller-1', name: { zh: '青石陶坊', en: 'Qingshi Pottery' } },
  status: 'shipped',
  rawStatus: 'SHIPPED',
  total: { amountMinor: 16_800, currency: 'CNY' },
  items: items.map(item),
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

const shirt = { zh: '纯棉T恤', en: 'Cotton T-shirt' }
export const sheetContext: UnderstandingContext = {
  awaiting: null,
  orders: [
    order('40025', 'LK123456785CN', [
      { sku: 'cups', title: { zh: '青瓷对杯', en: 'Celadon cup, pair' }, price: 16_800, colour: blue },
      { sku: 'tray', title: { zh: '竹制茶盘', en: 'Bamboo tea tray' }, price: 8800, size: 'Large' },
    ]),
    order('40012', 'SF1234567890123', [
      {
        sku: 'phones',
        title: { zh: '蓝牙耳机', en: 'Bluetooth headphones' },
        price: 29_900,
        colour: { zh: '黑色', en: 'black' },
      },
    ]),
    order('40013', undefined, [
      {
        sku: 'pot',
        title: { zh: '侧把茶壶', en: 'Side-handle teapot' },
        price: 26_000,
        colour: { zh: '白色', en: 'white' },
      },
    ]),
    order('CM-50718', undefined, [
      { sku: 'tee-xl', title: shirt, price: 9900, size: 'XL' },
      { sku: 'tee-m', title: shirt, price: 7900, size: 'M', colour: { zh: '灰色', en: 'grey' } },
    ]),
    order('40031', undefined, [
      {
        sku: 'pack',
        title: { zh: '登山背包', en: 'Hiking backpack' },
        price: 39_900,
        colour: { zh: '绿色', en: 'green' },
      },
      {
        sku: 'shoes',
        title: { zh: '轻便跑鞋', en: 'Light running shoes' },
        price: 45_900,
        colour: { zh: '红色', en: 'red' },
        size: '42',
      },
    ]),
  ],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  lastIntent: null,
  ids: [
    { type: 'invoice', pattern: 'INV-{4 digits}-{5 digits}' },
    { type: 'member', pattern: 'VX{4-8 digits}' },
  ],
}

export type SheetLine = { utterance: string; expected: string[]; found: string[] }

/** A sheet's lines, `utterance => type value; type value`, with what is found in each. */
export const readSheet = (sheet: string): SheetLine[] =>
  sheet
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [utterance = '', expected = ''] = line.split('=>').map((side) => side.trim())
      return {
        utterance,
        expected: expected.split(';').flatMap((each) => each.trim() || []),
        found: valuesIn(utterance),
      }
    })

export const valuesIn = (utterance: string, context = sheetContext): string[] => {
  const slots = findSlots(normalise(utterance).text, context)
  return slots.filter((slot) => !followsFromOther(slot, slots)).map(written)
}

/** An order by its parcel or its goods stands beside the slot that says so. */
const followsFromOther = ({ type, how }: FoundSlot, slots: readonly FoundSlot[]): boolean =>
  type === 'choice' ||
  (type === 'order' && how === 'tracking') ||
  (type === 'order' && how === 'mention' && slots.some((slot) => slot.type === 'product'))

const written = ({ type, value, kind, partOfDay }: FoundSlot): string =>
  [type, kind && type !== 'tracking' ? `${kind}=${value}` : value, ...(partOfDay ? [partOfDay] : [])].join(' ')

export type Score = { type: string; right: number; wrong: number; missed: number; precision: number; recall: number }

/** Precision and recall of each type over all lines. */
export function scoreOf(lines: readonly SheetLine[]): Score[] {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>()
  const add = (slot: string, key: 'right' | 'wrong' | 'missed'): void => {
    const type = slot.split(' ')[0]!
    const count = counts.get(type) ?? { right: 0, wrong: 0, missed: 0 }
    counts.set(type, { ...count, [key]: count[key] + 1 })
  }
  for (const { expected, found } of lines) {
    const open = [...expected]
    for (const slot of found) {
      const at = open.indexOf(slot)
      add(slot, at === -1 ? 'wrong' : 'right')
      if (at !== -1) open.splice(at, 1)
    }
    for (const slot of open) add(slot, 'missed')
  }
  return [...counts].map(([type, { right, wrong, missed }]) => ({
    type,
    right,
    wrong,
    missed,
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
  }))
}

export const isRight = ({ expected, found }: SheetLine): boolean =>
  expected.length === found.length && [...expected].sort().join() === [...found].sort().join()
