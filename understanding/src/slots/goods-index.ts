import type { Order } from '@celadon/contract'
import { alike, commonWords, sameKind, soundOf, things, vaguePairs } from './goods-words.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { normalOption, sizeRank } from './option-words.ts'

export type Goods = { orderId: string; sku: string; title: string; price: number; rank: number | undefined }
export type GoodsIndex = {
  goods: readonly Goods[]
  /** English words of titles, one and many alike, and other words for the same: which goods, and whether it is the head. */
  words: ReadonlyMap<string, { goods: number[]; isHead: boolean }>
  /** The same words by their first letter, for those with a slip in them. */
  byInitial: ReadonlyMap<string, readonly string[]>
  /** Pairs of signs, at least one of them Han. */
  pairs: ReadonlyMap<string, readonly number[]>
  /** Pairs as they sound. */
  sounds: ReadonlyMap<string, readonly number[]>
  /** The last sign of a Chinese name, if it names a thing alone. */
  heads: ReadonlyMap<string, readonly number[]>
  /** `colour=blue`. */
  options: ReadonlyMap<string, readonly number[]>
  /** Values of options that are neither colours nor sizes, as they may be said. */
  optionWords: Lexicon<{ kind: string; value: string }>
}

/** What the customer's own goods may be called, in both languages whatever is spoken; made once for a list of orders. */
export function goodsIndexOf(orders: readonly Order[]): GoodsIndex {
  const known = remembered.get(orders)
  if (known) return known
  const index = createIndex(orders)
  remembered.set(orders, index)
  return index
}

const remembered = new WeakMap<readonly Order[], GoodsIndex>()
const mostGoods = 400

function createIndex(orders: readonly Order[]): GoodsIndex {
  const items = orders
    .flatMap((order) => order.items.map((item) => ({ orderId: order.externalId, item })))
    .slice(0, mostGoods)
  const words = new Map<string, { goods: number[]; isHead: boolean }>()
  const [pairs, sounds, heads, options] = [listMap(), listMap(), listMap(), listMap()]
  const optionEntries: [string, { kind: string; value: string }][] = []
  const goods = items.map(({ orderId, item }, at): Goods => {
    for (const [word, isHead] of englishWordsOf(item.title.en)) {
      const known = words.get(word) ?? { goods: [], isHead: false }
      words.set(word, { goods: addTo(known.goods, at), isHead: known.isHead || isHead })
    }
    addHan(item.title.zh.toLowerCase(), at, pairs, sounds, heads)
    let rank: number | undefined
    for (const option of item.options) {
      const { kind, value } = normalOption(option.name.en, option.value.zh, option.value.en)
      push(options, `${kind}=${value}`, at)
      if (kind === 'size') rank = sizeRank(value)
      else if (kind !== 'colour')
        for (const text of [option.value.zh, option.value.en])
          if (text.length > 1) optionEntries.push([text.toLowerCase(), { kind, value }])
    }
    return { orderId, sku: item.sku, title: item.title.en, price: item.price.amountMinor, rank }
  })
  return {
    goods,
    words,
    byInitial: initialsOf(items.map(({ item }) => item.title.en)),
    pairs,
    sounds,
    heads,
    options,
    optionWords: createLexicon(optionEntries),
  }
}

const listMap = (): Map<string, number[]> => new Map()
const addTo = (list: number[], at: number): number[] => (list.at(-1) === at ? list : [...list, at])
const push = (map: Map<string, number[]>, key: string, at: number): void => {
  map.set(key, addTo(map.get(key) ?? [], at))
}

export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
/** Headfones are headphones. */
export const spelt = (word: string): string => singular(word.replace('ph', 'f'))

/** The head is the last word before a comma or bracket; words for the same kind of thing count as it. */
function englishWordsOf(title: string): (readonly [string, boolean])[] {
  const text = title.toLowerCase()
  const head = singular(
    text
      .split(/[,(/|]| with | for /)[0]!
      .match(/[a-z]+/g)
      ?.at(-1) ?? '',
  )
  const found = (text.match(/[a-z]{3,}/g) ?? []).map(singular)
  return [...new Set([head, ...found])].flatMap((word) => {
    if (word.length < 2) return []
    const others = alike.filter((group) => group.includes(word)).flat()
    return [...new Set([word, ...others])].map(
      (each) => [spelt(each), word === head && !commonWords.has(each)] as const,
    )
  })
}

function addHan(
  title: string,
  at: number,
  pairs: Map<string, number[]>,
  sounds: Map<string, number[]>,
  heads: Map<string, number[]>,
): void {
  const kin = sameKind
    .filter((group) =>
      group.some((word) => title.includes(word) || (title.endsWith(word.at(-1)!) && word.at(-1) === '杯')),
    )
    .flat()
  for (const run of [...(title.match(/[a-z0-9\u4e00-\u9fff]+/g) ?? []), ...kin]) {
    for (let from = 0; from + 1 < run.length; from += 1) {
      const pair = run.slice(from, from + 2)
      if (vaguePairs.has(pair) || !/[\u4e00-\u9fff]/.test(pair)) continue
      push(pairs, pair, at)
      push(sounds, soundsLike(pair), at)
    }
    const head = run.at(-1)!
    if (things.has(head)) push(heads, head, at)
  }
}

export const soundsLike = (pair: string): string =>
  (soundOf.get(pair[0]!) ?? pair[0]!) + (soundOf.get(pair[1]!) ?? pair[1]!)

/** Only words of the titles themselves: a slip of another word for them is too far a guess (a speaker is no sneaker). */
function initialsOf(titles: readonly string[]): Map<string, string[]> {
  const byInitial = new Map<string, string[]>()
  const words = new Set(titles.flatMap((title) => title.toLowerCase().match(/[a-z]{3,}/g) ?? []).values())
  for (const word of new Set([...words].map(spelt)))
    if (word.length >= 5) byInitial.set(word[0]!, [...(byInitial.get(word[0]!) ?? []), word])
  return byInitial
}
