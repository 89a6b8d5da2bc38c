import type { Order, Product } from '@celadon/contract'
import { optionsIn } from './option-words.ts'
import { englishAddress } from './read-address.ts'
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
  for (const sentence of sentencesOf(utterance, orders)) {
    const last = found.at(-1)
    const worded = readWordedAct(sentence.text, {
      hasGoods: sentence.holding.length > 0,
      namesOrder: sentence.order !== null,
      hasAddress: englishAddress(sentence.text) !== undefined,
    })
    const act = worded ?? (wishesOther(sentence, products) ? 'change' : undefined)
    const isMeant = isAbout || sentence.order !== null || sentence.holding.length > 0 || isRequest.test(sentence.text)
    isAbout ||= act === undefined && (sentence.order !== null || sentence.holding.length > 0)
    const isNew =
      act !== undefined &&
      isMeant &&
      !(last && isAlike(last.act, act) && (!sentence.order || !last.order || last.order === sentence.order))
    if (isNew) found.push({ ...sentence, act })
    else if (last) last.order ??= sentence.order
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

type Sentence = { text: string; tokens: Token[]; start: number; order: Order | null; holding: Order[] }

const sentencesOf = (utterance: string, orders: readonly Order[]): Sentence[] => {
  const starts = [0, ...[...utterance.matchAll(boundary)].map((match) => match.index + match[0].length)]
  return starts.map((start, index) => {
    const text = utterance.slice(start, starts[index + 1] ?? utterance.length)
    const order = namedIn(text, orders)
    const tokens = tokensOf(text)
    return { text, tokens, start, order, holding: orders.filter((each) => spotLines(text, each, tokens).length > 0) }
  })
}

/** Whether the words name goods of these orders in some way to be spoken of beyond asking about them. */
export const namesOwnGoods = (utterance: string, orders: readonly Order[]): boolean =>
  mayWishOther(utterance) && sentencesOf(utterance, orders).some(({ holding }) => holding.length > 0)

const wishesOther = ({ text, tokens, holding }: Sentence, products: readonly Product[]): boolean =>
  products.length > 0 &&
  mayWishOther(text) &&
  holding.some((order) =>
    spotLines(text, order, tokens).some(({ lineId }) => {
      const item = order.items.find((each) => each.lineId === lineId)
      const product = products.find((each) => each.id === item?.productId)
      const present = new Map(item?.options.map((option) => [option.name.en, option.value.en]))
      return (
        product &&
        optionsIn(tokens, product).some(({ name, value }) => present.has(name) && present.get(name) !== value)
      )
    }),
  )

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
