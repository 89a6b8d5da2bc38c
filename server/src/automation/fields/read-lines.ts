import type { LineQuantity, Order } from '@celadon/contract'
import { bestFitting } from './best-fitting.ts'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'
import { spotLines, type SpottedLine } from './spot-lines.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Which goods of the order, and how many pieces of each: all of them where no figure stands before the name. */
export const readLines = ({ said, known, isAsked, awaiting }: FieldRead, facts: FieldFacts): FieldFound | null => {
  const order = facts.orders.find((candidate) => candidate.externalId === known.orderId)
  if (!order) return null
  const all = order.items.map(({ lineId, quantity }) => ({ lineId, quantity }))
  if (said.tapped.includes('all')) return { answers: { lines: all } }
  const tapped = all.filter((line) => said.tapped.includes(line.lineId))
  if (tapped.length > 0) return { answers: { lines: tapped } }
  const tokens = tokensOf(said.utterance)
  const spotted = spotLines(said.utterance, order, tokens)
  const excepted = exceptedFrom(tokens)
  const left = spotted.filter((line) => line.from >= excepted).map((line) => line.lineId)
  if (excepted < tokens.length && left.length > 0)
    return { answers: { lines: all.filter((line) => !left.includes(line.lineId)) } }
  if (isAll(said.utterance) && spotted.length === 0 && known.lines === undefined) return { answers: { lines: all } }
  const byPlace = said.reading.slots.filter(
    (slot) => slot.type === 'choice' && all.some((line) => line.lineId === slot.value),
  )
  if (spotted.length === 0 && byPlace.length > 0 && awaiting?.slot === 'lines')
    return { answers: { lines: all.filter((line) => byPlace.some((slot) => slot.value === line.lineId)) } }
  const lines = toldApart(spotted, tokens, order, facts)
  if (lines === 'several') return { candidates: spotted.map((line) => line.lineId) }
  const count = countAlone(tokens)
  const [only] = known.lines ?? []
  if (lines.length === 0 && count > 0 && only && known.lines?.length === 1)
    return { answers: { lines: [{ ...only, quantity: piecesOf(only.lineId, count, order) }] } }
  const [told] = lines
  if (told && lines.length === 1 && count > 0 && (told.quantity === 0 || count < told.quantity)) told.quantity = count
  if (lines.length > 0)
    return {
      answers: { lines: lines.map((line) => ({ ...line, quantity: piecesOf(line.lineId, line.quantity, order) })) },
    }
  return all.length === 1 && known.lines === undefined
    ? { answers: { lines: withCount(all, tokens, isAsked || count > 0) } }
    : null
}

/** Where "everything except …" or 除了…… begins to name what stays. */
const exceptedFrom = (tokens: readonly Token[]): number => {
  const at = tokens.findIndex(
    (token, index) =>
      /^(except|excluding|besides|apart|but)$/.test(token.text) ||
      (token.text === '除' && tokens[index + 1]?.text === '了'),
  )
  if (at < 0) return tokens.length
  const isExcept =
    tokens[at]!.text !== 'but' || tokens.slice(0, at).some((token) => /^(all|everything)$/.test(token.text))
  return isExcept ? at : tokens.length
}

const isAll = (utterance: string): boolean =>
  /\b(?:(?<!that'?s |that is |at |after |in )all(?! right)|everything|both|whole|entire)\b/i.test(utterance) ||
  /全部|所有|整单|整个订单|都[退换要]|全[退换]|两[件个]都/.test(utterance)

type Told = LineQuantity & { lineId: string }

/** Two lines of one title are told apart by the options said with them; two of the very same thing need not be. */
const toldApart = (spotted: SpottedLine[], tokens: Token[], order: Order, facts: FieldFacts): Told[] | 'several' => {
  const told: Told[] = []
  const places = [...new Set(spotted.map((line) => line.from))].toSorted((one, other) => one - other)
  for (const [at, from] of places.entries()) {
    const isTold = (line: SpottedLine): boolean => told.some((one) => one.lineId === line.lineId)
    const named = spotted.filter((line) => line.from === from)
    const here = named.filter((line) => !isTold(line))
    const count = countBefore(tokens, from)
    if (here.length === 0) continue
    const around = tokens.slice(
      Math.max(spotted.find((line) => line.from === places[at - 1])?.to ?? 0, from - 6),
      places[at + 1],
    )
    // A title said again speaks of the same thing, unless options say it is the other one.
    const own = tokens.slice(from, places[at + 1])
    if (named.some(isTold) && bestFitting(named, own, order, facts.shop.products).some(isTold)) continue
    const fitting = bestFitting(here, around, order, facts.shop.products)
    const isOneThing =
      new Set(fitting.map((line) => order.items.find((item) => item.lineId === line.lineId)?.sku)).size === 1
    if (isOneThing && (here.length === 1 || count < here.length))
      told.push({ lineId: fitting[0]!.lineId, quantity: count })
    else if (
      count >= here.length ||
      placesOf(here, spotted) >= here.length ||
      isAll(tokens.map((token) => token.raw).join(' '))
    )
      told.push(...here.map((line) => ({ lineId: line.lineId, quantity: 0 })))
    else return 'several'
  }
  return told
}

/** How many, apart from the name of what: "just one", 只退一个. 0: none said. */
const countAlone = (tokens: readonly Token[]): number => {
  const at = tokens.findIndex((_, index) => {
    const isMeant = leadsCount.has(tokens[index - 1]?.text ?? '')
    return isMeant && figureAt(tokens, index) > 0 && !isOfSomethingElse(tokens[index + 1]?.text)
  })
  return figureAt(tokens, at)
}

const leadsCount: ReadonlySet<string> = new Set(['only', 'just', '只', '仅', '就', '退', '换', '寄', '要'])
/** Days and sums are no pieces. */
const isOfSomethingElse = (next: string | undefined): boolean => next !== undefined && !followsCount.has(next)
const followsCount: ReadonlySet<string> = new Set(
  '个 件 只 套 台 双 瓶 条 张 本 盒 袋 就 吧 of piece to back please thank then now'.split(' '),
)

/** At how many places one of these is named. */
const placesOf = (lines: readonly SpottedLine[], spotted: readonly SpottedLine[]): number =>
  new Set(spotted.filter((each) => lines.some((line) => line.lineId === each.lineId)).map((each) => each.from)).size

/** A figure right before the name counts pieces: "two cups", 2 个杯子. 0: none said. */
const countBefore = (tokens: readonly Token[], from: number): number => {
  const skipped = new Set([
    '个',
    '件',
    '只',
    '套',
    '台',
    '双',
    '瓶',
    '条',
    '张',
    '本',
    '盒',
    '袋',
    'of',
    'the',
    'piece',
    'x',
  ])
  let at = from - 1
  while (at >= 0 && skipped.has(tokens[at]!.text)) at -= 1
  const figure = figureAt(tokens, at)
  // "One of the two cups" is one.
  const ofMany =
    figure > 0 && tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'of' ? figureAt(tokens, at - 3) : 0
  return ofMany || figure
}

const figureAt = (tokens: readonly Token[], at: number): number => {
  const figure = Number(tokens[at]?.text)
  return Number.isInteger(figure) && figure > 0 && figure < 100 ? figure : 0
}

const withCount = (lines: LineQuantity[], tokens: readonly Token[], isAsked: boolean): LineQuantity[] => {
  const figure = isAsked ? Number(tokens.find((token) => /^\d{1,2}$/.test(token.text))?.text) : NaN
  return lines.map((line) => (figure > 0 && figure <= line.quantity ? { ...line, quantity: figure } : line))
}

const piecesOf = (lineId: string, said: number, order: Order): number => {
  const most = order.items.find((item) => item.lineId === lineId)!.quantity
  return said === 0 ? most : Math.min(said, most)
}
