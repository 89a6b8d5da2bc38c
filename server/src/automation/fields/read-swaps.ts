import type { Order, OrderItem, Product, Swap, Variant } from '@celadon/contract'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'
import { bestFitting } from './best-fitting.ts'
import { optionsIn, type SaidOption } from './option-words.ts'
import { spotLines, type SpottedLine } from './spot-lines.ts'
import { tokensOf, type Token } from './tokens.ts'

/**
 * The variant each chosen line is to become. What was said of an option replaces it, every other option stays; where no
 * such variant exists, those that have at least what was said are candidates.
 */
export const readSwaps = ({ said, known, isAsked }: FieldRead, facts: FieldFacts): FieldFound | null => {
  const order = facts.orders.find((candidate) => candidate.externalId === known.orderId)
  if (!order) return null
  const tapped = tappedSwap(said.tapped, known, order, facts)
  if (tapped) return { answers: merged(known.swaps, [tapped]) }
  const tokens = tokensOf(said.utterance)
  const swaps: Swap[] = []
  for (const { item, from, to } of stretches(tokens, said.utterance, known, order, isAsked, facts)) {
    const product = facts.shop.products.find((candidate) => candidate.id === item.productId)
    if (!product) continue
    const part = tokens.slice(from, to)
    const found = variantWanted(part, said.utterance, item, product)
    if (found === null) continue
    if (Array.isArray(found))
      return {
        ...(swaps.length > 0 && { answers: merged(known.swaps, swaps) }),
        candidates: found.map((variant) => variant.sku),
      }
    const again = swaps.findIndex((swap) => swap.lineId === item.lineId)
    if (again >= 0) swaps.splice(again, 1)
    swaps.push({ lineId: item.lineId, newSku: found.sku })
  }
  return swaps.length > 0 ? { answers: merged(known.swaps, swaps) } : null
}

type Stretch = { item: OrderItem; from: number; to: number }

/** The words that speak of each line: from its name to the next name; with one line in question, all of them. */
const stretches = (
  tokens: Token[],
  utterance: string,
  known: FieldRead['known'],
  order: Order,
  isAsked: boolean,
  facts: FieldFacts,
): Stretch[] => {
  const chosen = order.items.filter(
    (item) => known.lines?.some((line) => line.lineId === item.lineId) ?? order.items.length === 1,
  )
  const named = spotLines(utterance, order, tokens).filter(
    (line) => chosen.length === 0 || chosen.some((item) => item.lineId === line.lineId),
  )
  const lines = [...new Set(named.map((line) => line.lineId))]
  const open = chosen.filter((item) => !known.swaps?.some((swap) => swap.lineId === item.lineId))
  const only =
    chosen.length === 1 ? chosen[0] : lines.length === 0 && isAsked ? likeliest(open, tokens, facts) : undefined
  if (only && lines.length <= 1) return [{ item: only, from: 0, to: tokens.length }]
  const firsts = onePerPlace(named, tokens, order, facts)
  return firsts.map((line, at) => ({
    item: order.items.find((item) => item.lineId === line.lineId)!,
    from: at === 0 ? 0 : line.from,
    to: firsts[at + 1]?.from ?? tokens.length,
  }))
}

/** Each place where a title stands speaks of one line; two of a title are told apart by the options said there. */
const onePerPlace = (named: SpottedLine[], tokens: Token[], order: Order, { shop }: FieldFacts): SpottedLine[] => {
  const places = [...new Set(named.map((line) => line.from))].toSorted((one, other) => one - other)
  const taken: SpottedLine[] = []
  for (const [at, from] of places.entries()) {
    const isTaken = (line: SpottedLine): boolean => taken.some((other) => other.lineId === line.lineId)
    const here = named.filter((line) => line.from === from)
    const fitting = here.length > 1 ? bestFitting(here, tokens.slice(from, places[at + 1]), order, shop.products) : here
    // Said again it is the same thing, unless options say it is the other one.
    const best = fitting.find(isTaken) ?? fitting[0]
    if (best) taken.push(best)
  }
  return taken
}

/** Of several things still to be swapped the one whose options were said; the first, where that leaves it open. */
const likeliest = (open: readonly OrderItem[], tokens: Token[], { shop }: FieldFacts): OrderItem | undefined => {
  const scored = open.map((item) => {
    const product = shop.products.find((candidate) => candidate.id === item.productId)
    return { item, score: product ? optionsIn(tokens, product).length : 0 }
  })
  return scored.toSorted((one, other) => other.score - one.score)[0]?.item
}

/** The one variant that was meant, several that fit, or null where nothing was said of its options. */
const variantWanted = (
  part: Token[],
  utterance: string,
  item: OrderItem,
  product: Product,
): Variant | Variant[] | null => {
  const said = optionsIn(part, product)
  const present = new Map(item.options.map((option) => [option.name.en, option.value.en]))
  const wanted = wantedValues(part, said, present)
  if (wanted.size === 0) {
    const isSame = said.length > 0 || /\bsame\b|一样|同样|相同|同款/i.test(utterance)
    return isSame && /\bsame\b|一样|同样|相同|同款/i.test(utterance) ? (variantOf(product, item.sku) ?? null) : null
  }
  const target = new Map([...present, ...wanted])
  const exact = product.variants.filter((variant) => hasAll(variant, target))
  if (exact.length === 1) return exact[0]!
  const loose = product.variants.filter((variant) => hasAll(variant, wanted) && variant.isAvailable)
  return loose.length === 1 ? loose[0]! : loose.length > 1 ? loose : null
}

/** Of two values of one option the new one counts: "from blue to red"; the present one only says which thing is meant. */
const wantedValues = (part: Token[], said: SaidOption[], present: Map<string, string>): Map<string, string> => {
  const wanted = new Map<string, string>()
  const taken = new Set<number>()
  for (const option of said.toSorted((one, other) => weight(part, other) - weight(part, one))) {
    if (present.get(option.name) === option.value || wanted.has(option.name) || taken.has(option.from)) continue
    if (!present.has(option.name)) continue
    wanted.set(option.name, option.value)
    taken.add(option.from)
  }
  return wanted
}

/** What stands after "to", "into", "instead", 成, 为 weighs more than what stands before. */
const weight = (part: Token[], option: SaidOption): number => {
  const before = part.slice(Math.max(0, option.from - 4), option.from).map((token) => token.text)
  return before.some((word) => ['to', 'into', 'for', 'with', '成', '为', '要'].includes(word)) ? 1 : 0
}

const hasAll = (variant: Variant, wanted: ReadonlyMap<string, string>): boolean =>
  [...wanted].every(([name, value]) =>
    variant.options.some((option) => option.name.en === name && option.value.en === value),
  )

const variantOf = (product: Product, sku: string): Variant | undefined =>
  product.variants.find((variant) => variant.sku === sku)

const tappedSwap = (
  tapped: readonly string[],
  known: FieldRead['known'],
  order: Order,
  facts: FieldFacts,
): Swap | undefined => {
  const open = order.items.filter(
    (item) =>
      (known.lines?.some((line) => line.lineId === item.lineId) ?? true) &&
      !known.swaps?.some((swap) => swap.lineId === item.lineId),
  )
  for (const item of open) {
    const product = facts.shop.products.find((candidate) => candidate.id === item.productId)
    const variant = product?.variants.find(
      (candidate) => tapped.includes(candidate.sku) || tapped.includes(`${item.lineId}:${candidate.sku}`),
    )
    if (variant) return { lineId: item.lineId, newSku: variant.sku }
  }
  return undefined
}

const merged = (known: readonly Swap[] | undefined, news: readonly Swap[]) => ({
  swaps: [...(known ?? []).filter((swap) => !news.some((other) => other.lineId === swap.lineId)), ...news],
})
