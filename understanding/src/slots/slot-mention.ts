import type { Order } from '@celadon/contract'
import type { UnderstandingContext } from '#context'
import type { FoundSlot } from './found-slot.ts'
import { findPhrases, readPhrases, type Stretch } from '#text'

/**
 * Orders named by what is in them: "the blue one", 蓝色那个, "my headphones", 杯子. The orders that fit most of the words
 * are the candidates; words that fit every order tell nothing.
 */
export function findMentions(
  text: string,
  { orders, awaiting }: Pick<UnderstandingContext, 'orders' | 'awaiting'>,
): FoundSlot[] {
  const placesOf = rememberPlaces(text)
  const fits = orders.flatMap((order) => {
    const stretches = namesOf(order).flatMap(placesOf)
    return stretches.length > 0 ? [{ id: order.externalId, stretches, weight: weightOf(stretches) }] : []
  })
  const most = Math.max(0, ...fits.map((fit) => fit.weight))
  const best = fits.filter((fit) => fit.weight === most)
  if (best.length === 0 || best.length > mostCandidates || (best.length === orders.length && orders.length > 1))
    return []
  const found = best.map(({ id, stretches }): FoundSlot => {
    const start = Math.min(...stretches.map((stretch) => stretch.start))
    const end = Math.max(...stretches.map((stretch) => stretch.end))
    return { type: 'order', value: id, how: 'mention', confidence: 0.85 / best.length, start, end }
  })
  const offered = found.filter(
    (slot) => awaiting?.slot === 'order' && awaiting.options.some((option) => option.id === slot.value),
  )
  return offered.length === 1 ? [...found, { ...offered[0]!, type: 'choice' }] : found
}

const mostCandidates = 6

/** Different words count, each once: "the blue kettle" fits a blue kettle twice. */
const weightOf = (stretches: readonly Stretch[]): number =>
  new Set(stretches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))).size

/** What an order may be called: its titles and option values, in both languages whatever is spoken. */
function namesOf(order: Order): string[] {
  return order.items.flatMap((item) => [
    item.title.zh,
    item.title.en,
    ...item.options.flatMap((option) => [option.value.zh, option.value.en]),
  ])
}

/** Orders share products: each name is looked for once. */
function rememberPlaces(text: string): (name: string) => readonly Stretch[] {
  const known = new Map<string, readonly Stretch[]>()
  const isLatin = /[a-z]{3}/.test(text)
  const isHan = /[\u4e00-\u9fff]/.test(text)
  return (name) => {
    const before = known.get(name)
    if (before) return before
    const plain = name.toLowerCase()
    const places = [...(isLatin ? findLatinWords(text, plain) : []), ...(isHan ? findHanParts(text, plain) : [])]
    known.set(name, places)
    return places
  }
}

/** Words of the name, and other words for the same thing; one and many are the same. */
function findLatinWords(text: string, name: string): Stretch[] {
  const words = (name.match(/[a-z]{3,}/g) ?? []).filter((word) => !plainWords.has(word)).map(singular)
  const wanted = words.flatMap((word) => [word, ...(alike.find((group) => group.includes(word)) ?? [])])
  return findPhrases(text, [...new Set(wanted.flatMap((word) => [word, `${word}s`, `${word}es`]))], 10)
}

const singular = (word: string): string => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)

/** The longest part, of two characters or more, that text and name share; 杯子 for whatever ends in 杯. */
function findHanParts(text: string, name: string): Stretch[] {
  const han = name.match(/[\u4e00-\u9fff]+/g) ?? []
  return han.flatMap((run) => {
    const part = longestShared(text, run)
    if (part) return [part]
    const head = run.at(-1)!
    const kinds = [
      `${head}子`,
      `那个${head}`,
      `的${head}`,
      `这个${head}`,
      `买${head}`,
      ...(sameKind.find((group) => group.includes(head)) ?? []),
    ]
    return things.includes(head) ? findPhrases(text, kinds, 3) : []
  })
}

function longestShared(text: string, run: string): Stretch | undefined {
  for (let length = Math.min(run.length, 12); length >= 2; length -= 1)
    for (let from = 0; from + length <= run.length; from += 1) {
      const part = run.slice(from, from + length)
      const start = vagueParts.has(part) ? -1 : text.indexOf(part)
      if (start !== -1) return { start, end: start + length }
    }
  return undefined
}

/** Heads of Chinese names of things, said alone as in "那个杯". */
const things = '杯碗壶盘碟灯锅伞包鞋帽衣裤裙表机垫巾茶瓶盒架椅桌'
const sameKind = ['机器 咖啡机 机子', '杯具 水杯', '茶杯 杯'].map((group) => group.split(' '))
const vagueParts = new Set('订单 包裹 快递 商品 东西 一个 一套 两只 手摇 礼盒 颜色 尺寸 规格'.split(' '))
const plainWords = new Set(readPhrases('the and for with set pair pack size small large medium new order one two not'))
const alike = [
  'headphone earphone earbud headset',
  'cup mug',
  'pot kettle teapot',
  'plate dish',
  'bag backpack rucksack',
  'lamp light',
  'grey gray',
  'grinder mill',
  'espresso coffee',
  'jumper sweater',
  'sneaker trainer shoe',
].map((group) => group.split(' '))
