import type { Awaiting } from '@celadon/contract'
import type { UnderstandingContext } from '#context'
import type { FoundSlot } from './found-slot.ts'
import { readSmallNumber } from '#digits'
import { isWhole, type Stretch } from '#text'

/**
 * "The second one", 第二个, "last", 最新的: of the options that were just offered, or, for the newest and the oldest, of
 * the customer's orders. -1 counts from the end.
 */
export function findOrdinals(
  text: string,
  { awaiting, orders }: Pick<UnderstandingContext, 'awaiting' | 'orders'>,
): FoundSlot[] {
  const isMany = awaiting?.kind === 'choices'
  const isOffered = isMany || awaiting?.kind === 'choice'
  const offered = isOffered ? awaiting.options.filter((option) => !neverCounted.has(option.id)) : []
  const place = findPlace(text, offered.length > 0)
  if (!place) return []
  if (isMany) return choicesAt(text, place, offered)
  const isOfOrders = awaiting?.slot === 'order' || offered.length === 0
  if (offered.length > 0 && place.by !== 'time') {
    const option = offered.at(place.index)
    if (!option) return []
    const choice: FoundSlot = { ...spanOf(place), type: 'choice', value: option.id, how: 'ordinal', confidence: 0.95 }
    return isOfOrders ? [choice, { ...choice, type: 'order' }] : [choice]
  }
  const order = place.by === 'place' ? undefined : orders.at(place.index)
  return order && isOfOrders
    ? [{ ...spanOf(place), type: 'order', value: order.externalId, how: 'ordinal', confidence: 0.85 }]
    : []
}

/** Ways out of the question, which stand below the options proper. */
const neverCounted = new Set(['person', 'another-order', 'cancel-run', 'all'])
const mostPlaces = 5

/** Where several may be chosen several may be counted: "the first and the third", 第一个和第三个. */
function choicesAt(text: string, first: Place, offered: Awaiting['options']): FoundSlot[] {
  const found: FoundSlot[] = []
  let rest = text
  for (let place: Place | undefined = first; place && found.length < mostPlaces; place = findPlace(rest, false)) {
    const option = place.by === 'time' ? undefined : offered.at(place.index)
    if (option) found.push({ ...spanOf(place), type: 'choice', value: option.id, how: 'ordinal', confidence: 0.95 })
    rest = `${rest.slice(0, place.start)}${' '.repeat(place.end - place.start)}${rest.slice(place.end)}`
  }
  return found
}

type Place = Stretch & { index: number; by: 'place' | 'time' | 'either' }
const spanOf = ({ start, end }: Place) => ({ start, end })

function findPlace(text: string, hasOptions: boolean): Place | undefined {
  for (const { pattern, by, indexOf } of ordinals) {
    const match = pattern.exec(text)
    const index = match && isWhole(text, match.index, match.index + match[0].length) ? indexOf(match) : undefined
    if (match && index !== undefined) return { start: match.index, end: match.index + match[0].length, index, by }
  }
  const bare =
    /^[ #]{0,2}(?:no\.? ?|number |option |选 ?|要 ?|就 ?)?([0-9]{1,2}|[一二三四五六七八九十]|one|two|three|four|five|six)(?:号|吧|的|\.)?[ !.。]{0,3}$/.exec(
      text,
    )
  const number = bare && hasOptions ? readSmallNumber(bare[1]!) : undefined
  return number !== undefined && number >= 1
    ? { start: 0, end: text.length, index: number - 1, by: 'place' }
    : undefined
}

const englishOrdinals = 'first second third fourth fifth sixth'.split(' ')
const counted = '(?:个|笔|单|件|条|项|张|款|份|一个|样)'
const thing = '(?:one|order|option|purchase|item|parcel|package|choice)'
/** "The latest charge" is of something else. */
const thingOrEnd = `(?: ${thing}|(?=[ .!?]{0,3}$))`

const ordinals: readonly {
  pattern: RegExp
  by: Place['by']
  indexOf: (match: RegExpExecArray) => number | undefined
}[] = [
  {
    pattern: new RegExp(`倒数第([一二三1-3])${counted}?`),
    by: 'place',
    indexOf: ([, word]) => -(readSmallNumber(word!) ?? 1),
  },
  {
    pattern: new RegExp(`第 ?([0-9]{1,2}|[一二三四五六七八九十]{1,2}) ?${counted}`),
    by: 'place',
    indexOf: ([, word]) => before(readSmallNumber(word!)),
  },
  {
    pattern: new RegExp(`(?:the |my )?(first|second|third|fourth|fifth|sixth) ${thing}`),
    by: 'place',
    indexOf: ([, word]) => englishOrdinals.indexOf(word!),
  },
  {
    pattern: /(?:^|the )(first|second|third|fourth|fifth|sixth)(?: please| pls| of those| from the top)?[ .!?]{0,3}$/,
    by: 'place',
    indexOf: ([, word]) => englishOrdinals.indexOf(word!),
  },
  {
    pattern: new RegExp(`(?:the )?([1-9])(?:st|nd|rd|th)(?: ${thing})?`),
    by: 'place',
    indexOf: ([, word]) => before(Number(word)),
  },
  {
    pattern: /(?:number|option|no\.|nr\.|选项|选) ?([1-9])(?![0-9])/,
    by: 'place',
    indexOf: ([, word]) => before(Number(word)),
  },
  { pattern: new RegExp(`(?:second|next) to last(?: ${thing})?`), by: 'place', indexOf: () => -2 },
  { pattern: new RegExp(`(?:the |my )?(?:newest|latest|most recent)${thingOrEnd}`), by: 'time', indexOf: () => 0 },
  {
    pattern: new RegExp(`最(?:新|近)的?(?:那|一|这)?${counted}?(?:订单)?`),
    by: 'time',
    indexOf: (match) => (/新|单|笔|个/.test(match[0]) ? 0 : undefined),
  },
  { pattern: /(?:刚|刚刚|刚才|今天)(?:下|买|拍)的(?:那|一|这)?(?:个|笔|单|件)/, by: 'time', indexOf: () => 0 },
  { pattern: new RegExp(`(?:the |my )?(?<!at the )(?:oldest|earliest)${thingOrEnd}`), by: 'time', indexOf: () => -1 },
  { pattern: new RegExp(`最(?:早|老|旧)的?(?:那|一)?${counted}?`), by: 'time', indexOf: () => -1 },
  { pattern: /my last (?:order|purchase)/, by: 'time', indexOf: () => 0 },
  { pattern: new RegExp(`(?:the )?(?:very )?(?:last|bottom) ${thing}`), by: 'place', indexOf: () => -1 },
  { pattern: /(?:^|the )last(?: please| pls)?[ .!?]{0,3}$/, by: 'place', indexOf: () => -1 },
  { pattern: new RegExp(`(?:最后|最下面|最底下|末尾)的?(?:那|一|这)?${counted}?`), by: 'place', indexOf: () => -1 },
  { pattern: new RegExp(`(?:最上面|最顶上|头一|排头)的?(?:那|一|这)?${counted}?`), by: 'place', indexOf: () => 0 },
  { pattern: /(?:the )?(?:top|upper) one|上面(?:那|这)(?:个|笔|单)/, by: 'place', indexOf: () => 0 },
]

const before = (count: number | undefined): number | undefined =>
  count === undefined || count < 1 ? undefined : count - 1
