import type { UnderstandingContext } from '#context'
import { besides, type FoundSlot } from './found-slot.ts'
import { findGoods, type GoodsHit } from './find-goods.ts'
import { type Goods, type GoodsIndex, goodsIndexOf } from './goods-index.ts'
import { createLexicon, entriesOf, findHits } from './lexicon.ts'
import type { OptionHit } from './option-words.ts'
import type { Stretch } from '#text'

/**
 * Goods of the customer's own, and through them orders: "the blue one", 蓝色那个, "my headphones", 杯子. Those that fit
 * most of the words are the candidates; words that fit everything tell nothing.
 */
export function findMentions(
  text: string,
  { orders, awaiting }: Pick<UnderstandingContext, 'orders' | 'awaiting'>,
  options: readonly OptionHit[],
  taken: readonly Stretch[],
): FoundSlot[] {
  if (orders.length === 0) return []
  const index = goodsIndexOf(orders)
  const hits = besides(findGoods(text, index, options), taken)
  const mentions = withoutDenied(text, narrowed(text, mentionsOf(text, hits), index, hits.length === 0))
  const found = mentions.flatMap((mention) => slotsOf(mention, index, orders.length))
  const offered = found.filter(
    (slot) =>
      slot.type === 'order' &&
      awaiting?.slot === 'order' &&
      awaiting.options.some((option) => option.id === slot.value),
  )
  return offered.length === 1 ? [...found, { ...offered[0]!, type: 'choice' }] : found
}

/** Words that together name the same goods, with how much of the text speaks for each. */
type Mention = Stretch & {
  scores: Map<number, number>
  best: readonly number[]
  isTypo: boolean
  isWeak: boolean
  isOption: boolean
  last: GoodsHit
}

const mostCandidates = 6
const farthest = 40

function mentionsOf(text: string, hits: readonly GoodsHit[]): Mention[] {
  const mentions: Mention[] = []
  for (const hit of hits) {
    const open = mentions.at(-1)
    const isNear = open !== undefined && hit.start - open.end <= farthest
    if (isNear && open.best.some((at) => hit.goods.includes(at))) mentions[mentions.length - 1] = extended(open, hit)
    else if (isNear && isOneThing(text, open, hit)) {
      // "The blue teapot" of who has a white one: the name counts, not the colour.
      if (open.isOption && hit.by !== 'option') mentions[mentions.length - 1] = begun(hit)
    } else mentions.push(begun(hit))
  }
  return mentions.filter((mention) => !mention.isWeak)
}

const isOneThing = (text: string, open: Mention, hit: GoodsHit): boolean =>
  (open.isOption || hit.by === 'option') && /^(?:的| )?$/.test(text.slice(open.end, hit.start))

const begun = (hit: GoodsHit): Mention => ({
  start: hit.start,
  end: hit.end,
  scores: new Map(hit.goods.map((at) => [at, hit.end - hit.start])),
  best: hit.goods,
  isTypo: hit.by === 'typo',
  isWeak: hit.isWeak,
  isOption: hit.by === 'option',
  last: hit,
})

/** Pairs of signs overlap: each sign counts once. */
function extended(mention: Mention, hit: GoodsHit): Mention {
  const scores = new Map(mention.scores)
  for (const at of hit.goods) {
    const covered = mention.last.goods.includes(at) ? Math.max(0, mention.last.end - hit.start) : 0
    scores.set(at, (scores.get(at) ?? 0) + hit.end - hit.start - covered)
  }
  const most = Math.max(...mention.best.map((at) => scores.get(at)!))
  return {
    start: mention.start,
    end: Math.max(mention.end, hit.end),
    scores,
    best: mention.best.filter((at) => scores.get(at) === most),
    isTypo: mention.isTypo || hit.by === 'typo',
    isWeak: mention.isWeak && hit.isWeak,
    isOption: mention.isOption && hit.by === 'option',
    last: hit,
  }
}

const comparisons = createLexicon(
  entriesOf({
    smaller: 'smaller_one the_smaller small_one 小的那 小的一 小一点的 较小的',
    larger: 'larger_one the_larger bigger_one the_bigger big_one 大的那 大的一 大一点的 较大的',
    cheaper: 'cheaper_one the_cheaper cheapest 便宜的那 便宜的一 较便宜的 便宜那',
    dearer: 'more_expensive_one the_more_expensive most_expensive pricier 贵的那 贵的一 较贵的 贵那',
  }),
)

/** "The smaller one", 便宜的那件: of several that fit, or of the same thing in several sizes. */
function narrowed(text: string, mentions: readonly Mention[], { goods }: GoodsIndex, isAlone: boolean): Mention[] {
  const by = findHits(text, comparisons)[0]
  if (!by) return [...mentions]
  const several = mentions.find((mention) => mention.best.length > 1)
  const alone = isAlone ? goods.flatMap((item, at) => (hasOtherSize(item, goods) ? [at] : [])) : []
  const among = several?.best ?? alone
  const measure = (at: number): number | undefined =>
    by.value === 'cheaper' || by.value === 'dearer' ? goods[at]!.price : goods[at]!.rank
  const measured = among.filter((at) => measure(at) !== undefined)
  if (measured.length < 2) return [...mentions]
  const sign = by.value === 'smaller' || by.value === 'cheaper' ? 1 : -1
  const least = Math.min(...measured.map((at) => sign * measure(at)!))
  const best = measured.filter((at) => sign * measure(at)! === least)
  if (several) return mentions.map((mention) => (mention === several ? { ...mention, best } : mention))
  const hit: GoodsHit = { start: by.start, end: by.end, goods: best, by: 'name', isWeak: false }
  return [begun(hit)]
}

const hasOtherSize = (item: Goods, goods: readonly Goods[]): boolean =>
  goods.some((other) => other.title === item.title && other.rank !== undefined && other.rank !== item.rank)

/** "Not the headphones, the teapot"; 不是蓝色的，是黑色的. */
function withoutDenied(text: string, mentions: readonly Mention[]): Mention[] {
  const meant = mentions.filter(
    ({ start }) =>
      !/(?:不是|不要|而非|\bnot|\bisn't|\brather than|\binstead of)(?: the| my| a)? ?$/.test(
        text.slice(Math.max(0, start - 18), start),
      ),
  )
  return meant.length > 0 ? meant : [...mentions]
}

function slotsOf({ start, end, best, isTypo }: Mention, { goods }: GoodsIndex, orderCount: number): FoundSlot[] {
  if (best.length > mostCandidates || (best.length === goods.length && goods.length > 1)) return []
  const orderIds = [...new Set(best.map((at) => goods[at]!.orderId))]
  const sureness = isTypo ? 0.7 : 0.85
  const place = { start, end }
  const products = best.map((at): FoundSlot => ({
    type: 'product',
    value: goods[at]!.sku,
    orderId: goods[at]!.orderId,
    how: isTypo ? 'typo' : 'mention',
    confidence: sureness / best.length,
    ...place,
  }))
  if (orderIds.length === orderCount && orderCount > 1) return products
  return [
    ...orderIds.map((value): FoundSlot => ({
      type: 'order',
      value,
      how: 'mention',
      confidence: sureness / orderIds.length,
      ...place,
    })),
    ...products,
  ]
}
