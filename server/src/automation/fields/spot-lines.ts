import type { Order, OrderItem } from '@celadon/contract'
import { spot, type Named, type Spotted } from './spot.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A line of the order that the words name, and where. */
export type SpottedLine = { lineId: string; from: number; to: number }

/** The lines named, by title or by the last words of it where no other title of the order ends so. */
export const spotLines = (utterance: string, order: Order, tokens: Token[] = tokensOf(utterance)): SpottedLine[] =>
  spot(tokens, namedIn(order)).map(({ id, from, to }: Spotted) => ({ lineId: id, from, to }))

/** An order read once is asked about with every message until it is read again. */
const namedOf = new WeakMap<Order, Named[]>()

const namedIn = (order: Order): Named[] => {
  const known = namedOf.get(order)
  if (known) return known
  const named = order.items.map((item): Named => ({ id: item.lineId, names: namesOf(item, order) }))
  namedOf.set(order, named)
  return named
}

const namesOf = (item: OrderItem, order: Order): string[] => {
  const others = order.items.filter((other) => other.title.en !== item.title.en)
  const isOwn = (name: string): boolean =>
    others.every((other) => !titlesOf(other).some((title) => endsIn(title, name)))
  return titlesOf(item).flatMap((title) => [title, ...endings(title).filter(isOwn)])
}

/** "Cake plate, gold rim" is a cake plate. */
const titlesOf = ({ title }: OrderItem): string[] => [title.en, title.zh].flatMap((name) => [name, ...headOf(name)])

const headOf = (name: string): string[] => {
  const head = name.split(/[,，]/, 1)[0]!.trim()
  return head === name || head === '' ? [] : [head]
}

/** "Mechanical Keyboard" also as "keyboard", 机械键盘 also as 键盘. */
const endings = (title: string): string[] => {
  const tokens = tokensOf(title)
  const least = tokens.some((token) => /\p{Script=Han}/u.test(token.text)) ? 2 : 1
  return tokens
    .slice(1)
    .map((token) => title.normalize('NFKC').slice(token.start))
    .filter((ending) => tokensOf(ending).length >= least && ending.length >= 2)
}

const endsIn = (title: string, name: string): boolean => {
  const whole = tokensOf(title).map((token) => token.text)
  const end = tokensOf(name).map((token) => token.text)
  return end.length <= whole.length && end.every((word, at) => whole[whole.length - end.length + at] === word)
}
