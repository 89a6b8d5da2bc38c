import type { Order, OrderItem, Product } from '@celadon/contract'
import { optionsIn } from './option-words.ts'
import type { SpottedLine } from './spot-lines.ts'
import type { Token } from './tokens.ts'

/**
 * Which of several lines of one title is meant: the one of which most options were said; where that leaves it open, the
 * one whose options were said first, as what a thing is stands before what it is to become.
 */
export const bestFitting = (
  lines: readonly SpottedLine[],
  tokens: Token[],
  order: Order,
  products: readonly Product[],
): SpottedLine[] => {
  const scored = lines.map((line) => {
    const item = order.items.find((candidate) => candidate.lineId === line.lineId)!
    return { line, ...scoreOf(item, tokens, products) }
  })
  const most = Math.max(...scored.map(({ said }) => said))
  const fullest = scored.filter(({ said }) => said === most)
  const first = Math.min(...fullest.map(({ at }) => at))
  return fullest.filter(({ at }) => at === first).map(({ line }) => line)
}

const scoreOf = (item: OrderItem, tokens: Token[], products: readonly Product[]): { said: number; at: number } => {
  const product = products.find((candidate) => candidate.id === item.productId)
  if (!product) return { said: 0, at: 0 }
  const values = optionsIn(tokens, product)
  const own = item.options.flatMap(
    (option) => values.find((value) => value.name === option.name.en && value.value === option.value.en) ?? [],
  )
  return { said: own.length, at: own.reduce((sum, value) => sum + value.from, 0) }
}
