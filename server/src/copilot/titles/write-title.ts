import type { DeskEntry, Language, Localized, Order, OrderCard, Slot } from '@celadon/contract'
import { wordsOf } from '#copilot/log'
import { needsPerson, titleWords, wantWords } from './title-words.ts'

/** What was wanted last: its family, and the label of the very intent. Undefined: nothing was read surely. */
export type Want = { family: string; label: Localized }

type Titled = { want: Want | undefined; entries: readonly DeskEntry[]; orderNumber: string | undefined }

/** A follow-up in a line, as a colleague would call it: what is wanted, which goods, which order. */
export const writeTitle = (titled: Titled): Localized => {
  const spoken = { ...titled, orderNumber: isOfOther(titled) ? undefined : titled.orderNumber }
  return { zh: inLanguage('zh', spoken), en: inLanguage('en', spoken) }
}

/** Goods were named in later words than the order was, and nothing that was shown says that they are of it. */
const isOfOther = ({ entries, orderNumber }: Titled): boolean => {
  if (orderNumber === undefined || entries.flatMap(cardsOf).some((card) => card.order.number === orderNumber))
    return false
  const said = entries.findLast((entry) => wordsOf(entry).includes(orderNumber))
  const goods = entries.findLast(namesGoods)?.turn
  return said !== undefined && goods != null && goods.answers.from > said.seq
}

const namesGoods = ({ turn }: DeskEntry): boolean => turn?.reading.slots.some(({ type }) => type === 'product') ?? false

const inLanguage = (language: Language, { want, entries, orderNumber }: Titled): string => {
  const words = titleWords[language]
  const goods = nameGoods(language, entries, orderNumber)
  return words.join([
    nameWant(language, want),
    ...(goods === undefined ? [] : [goods]),
    ...(orderNumber === undefined ? [] : [words.order(orderNumber)]),
  ])
}

const nameWant = (language: Language, want: Want | undefined): string => {
  if (!want) return needsPerson[language]
  return wantWords[want.family]?.[language] ?? titleWords[language].asked(want.label[language])
}

/** Of the order as it was shown last: the line that the customer named, else all of them. Of no order: the goods as named. */
const nameGoods = (
  language: Language,
  entries: readonly DeskEntry[],
  orderNumber: string | undefined,
): string | undefined => {
  const order = entries.flatMap(cardsOf).findLast((card) => card.order.number === orderNumber)?.order
  const named = entries.flatMap(({ turn }) => turn?.reading.slots ?? []).findLast(({ type }) => type === 'product')
  if (!order) return named?.text
  const [first, ...others] = linesOf(order, named)
  const title = first?.title[language]
  return title && others.length > 0 ? titleWords[language].more(title, others.length + 1) : title
}

const linesOf = ({ externalId, items }: Order, named: Slot | undefined): Order['items'] => {
  const line = items.find(({ sku }) => sku === named?.value && (named.orderId ?? externalId) === externalId)
  return line ? [line] : items
}

const cardsOf = ({ parts }: DeskEntry): OrderCard[] =>
  parts.flatMap((part) => (part.type === 'card' && part.card.kind === 'order' ? [part.card] : []))
