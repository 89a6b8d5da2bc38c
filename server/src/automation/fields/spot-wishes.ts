import type { Order, Product } from '@celadon/contract'
import { optionsIn, type SaidOption } from './option-words.ts'
import { readEnglishAddress } from './read-english-address.ts'
import { spotLines } from './spot-lines.ts'
import { tokensOf, type Token } from './tokens.ts'
import { mayWishOther, readWordedAct, type WordedAct } from './wish-words.ts'

/** A wish that the words ask for by name, where its words begin, and the order they name. */
export type SpottedWish = { intent: string; start: number; orderId: string | null }

/**
 * Wishes about the customer's own orders, by the plain verb for them. An act beside an order number or goods of one's own
 * is meant, however unusual the words around it; without either it must be put as a request. What is said after a wish and
 * before the next belongs to it. Goods named with options that they do not have are wished for so, whatever the verb.
 * `isOrderNamed`: some order number stands in the words, though it is none of these.
 */
export const spotWishes = (
  utterance: string,
  orders: readonly Order[],
  isOrderNamed = false,
  products: readonly Product[] = [],
): SpottedWish[] => {
  const found: (Sentence & { act: WordedAct })[] = []
  let isAbout = isOrderNamed || looksLikeANumber.test(utterance)
  // Where "also" opened another matter that has not come to its act yet.
  let apart: number | null = null
  for (const sentence of sentencesOf(utterance, orders)) {
    const last = found.at(-1)
    if (sentence.isApart) apart = sentence.start
    const worded = readWordedAct(sentence.text, {
      hasGoods: sentence.holding.length > 0,
      namesOrder: sentence.order !== null,
      isAboutOrder: isAbout || sentence.order !== null,
      hasAddress: readEnglishAddress(sentence.text) !== undefined,
    })
    const act = worded ?? (wishesOther(sentence, products) ? 'change' : undefined)
    const isMeant = isAbout || sentence.order !== null || sentence.holding.length > 0 || isRequest.test(sentence.text)
    isAbout ||= act === undefined && (sentence.order !== null || sentence.holding.length > 0)
    const isNew =
      act !== undefined &&
      isMeant &&
      !(last && act === 'unwanted' && !sentence.order && sentence.holding.length === 0) &&
      !(last && isAlike(last.act, act) && (!sentence.order || !last.order || last.order === sentence.order))
    if (isNew) found.push({ ...sentence, act, start: last ? (apart ?? sentence.start) : sentence.start })
    else if (last && apart === null) last.order ??= sentence.order
    if (act !== undefined) apart = null
  }
  const [first] = found
  // What stands before the first act and has none of its own is about it: "I got order 1. Exchange the cup please."
  if (first && first.order === null) first.order = namedIn(utterance.slice(0, first.start), orders)
  return found.map(({ act, start, order, holding }, index) => ({
    intent: intentOf(act, order ? [order] : holding),
    start: index === 0 ? 0 : start,
    orderId: order?.externalId ?? null,
  }))
}

type Sentence = {
  text: string
  tokens: Token[]
  start: number
  /** "Also", 另外: what follows is another matter. */
  isApart: boolean
  order: Order | null
  goods: OwnGood[]
  holding: Order[]
}

/** A thing of an order that the words name, and where. */
type OwnGood = { order: Order; lineId: string; from: number; to: number }

const sentencesOf = (utterance: string, orders: readonly Order[]): Sentence[] => {
  const marks = [...utterance.matchAll(boundary)].map((match) => ({
    start: match.index + match[0].length,
    isApart: /\p{L}/u.test(match[0]),
  }))
  const starts = [{ start: 0, isApart: false }, ...marks]
  return starts.map(({ start, isApart }, index) => {
    const text = utterance.slice(start, starts[index + 1]?.start ?? utterance.length)
    const order = namedIn(text, orders)
    const tokens = tokensOf(text)
    const goods = goodsIn(text, tokens, orders)
    const holding = [...new Set(goods.map((good) => good.order))]
    return { text, tokens, start, isApart, order, goods, holding }
  })
}

/** An electric kettle is no kettle of another order: of names within one another the longest counts. */
const goodsIn = (text: string, tokens: Token[], orders: readonly Order[]): OwnGood[] => {
  const all = orders.flatMap((order) => spotLines(text, order, tokens).map((line) => ({ ...line, order })))
  return all.filter(
    ({ from, to }) => !all.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
  )
}

/** Whether the words name goods of these orders in some way to be spoken of beyond asking about them. */
export const namesOwnGoods = (utterance: string, orders: readonly Order[]): boolean =>
  mayWishOther(utterance) && sentencesOf(utterance, orders).some(({ holding }) => holding.length > 0)

/** Whatever of a thing is one's own, in this order or another, is no other thing, and no more is a word of its name. */
const wishesOther = ({ text, tokens, goods, holding }: Sentence, products: readonly Product[]): boolean =>
  products.length > 0 &&
  mayWishOther(text) &&
  goods.some(({ order, lineId }) => {
    const item = order.items.find((each) => each.lineId === lineId)
    const product = products.find((each) => each.id === item?.productId)
    const own = holding
      .flatMap(({ items }) => items)
      .filter((each) => each.productId === item?.productId)
      .flatMap(({ options }) => options)
    const has = (said: string, value?: string): boolean =>
      own.some((option) => option.name.en === said && (value === undefined || option.value.en === value))
    const isName = ({ from, to }: SaidOption): boolean => goods.some((good) => good.from <= from && good.to >= to)
    return (
      product &&
      optionsIn(tokens, product).some((said) => !isName(said) && has(said.name) && !has(said.name, said.value))
    )
  })

const boundary =
  /[!?。！？\n]+|\.(?!\d)\s*|\b(?:also|additionally|besides that|and then)\b|(?:,| and) (?=(?:please |then |i (?:want|would like|need|also want) to )?(?:cancel|return|exchange|modify|change the (?:payment|address)|send back) )|另外|还有，|以及|顺便/gi

const namedIn = (text: string, orders: readonly Order[]): Order | null => {
  const lower = text.toLowerCase()
  return (
    orders.find((order) => {
      const number = order.number.toLowerCase().replace(/^\W+/, '')
      const at = lower.indexOf(number)
      return at >= 0 && !/[a-z0-9]/.test(lower[at - 1] ?? '') && !/[a-z0-9]/.test(lower[at + number.length] ?? '')
    }) ?? null
  )
}

const isAlike = (one: WordedAct, other: WordedAct): boolean => swapping(one) === swapping(other)
const swapping = (act: WordedAct): WordedAct => (act === 'exchange' ? 'change' : act)

/** What has arrived is exchanged, what has not left is changed, whichever word was used. */
const intentOf = (act: WordedAct, orders: readonly Order[]): string => {
  if (act !== 'exchange' && act !== 'change' && act !== 'unwanted') return intents[act]
  const isOpen = orders.some((order) => order.status === 'paid' || order.status === 'unpaid')
  const isHere = orders.some((order) => order.status === 'delivered' || order.status === 'partly-delivered')
  if (act === 'unwanted') return isHere && !isOpen ? 'return-item' : 'cancel-order'
  if (isOpen !== isHere) return isOpen ? 'change-items' : 'exchange-item'
  return act === 'change' ? 'change-items' : 'exchange-item'
}

const intents: Record<Exclude<WordedAct, 'exchange' | 'change' | 'unwanted'>, string> = {
  cancel: 'cancel-order',
  return: 'return-item',
  'change-payment': 'change-payment',
  'change-address': 'change-address',
}

/** An order number that is none of these, or not looked up yet. */
const looksLikeANumber = /(?<![a-z0-9])#?[a-z]{0,3}\d{6,}(?![a-z0-9])/i

const isRequest =
  /\b(?:i|we)(?:'d| would)? (?:want|need|like|wanna|wish)\b|\bi'?d like\b|\bplease\b|\bpls\b|\b(?:can|could|may|would) (?:you|i|we|u)\b|\bneed\b|\bwant\b|我(?:想|要)|想|要|帮我|麻烦|请|能|可以/i
