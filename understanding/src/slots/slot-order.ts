import type { UnderstandingContext } from '#context'
import { overlaps, surestFirst, type FoundSlot } from './found-slot.ts'
import { type OwnOrder, ownNumbersOf, plainOf, type PlainNumber } from './own-numbers.ts'
import { isWithinOneSlip, type Stretch } from '#text'

/**
 * Order numbers: the customer's own as written, with O for 0 and l for 1, or one slip away (then every one that fits is a
 * candidate); else what words or shape call an order number, though nobody's here.
 */
export function findOrderNumbers(
  text: string,
  context: Pick<UnderstandingContext, 'orders' | 'awaiting'>,
  taken: readonly Stretch[],
): FoundSlot[] {
  if (!/[0-9]/.test(text)) return []
  const own = ownNumbersOf(context.orders).orders
  const found = readNumbers(text)
    .filter((word) => !taken.some((stretch) => overlaps(word, stretch)))
    .flatMap((word) => matchOwn(word, own, text) ?? unknownNumber(text, word, own, context.awaiting !== null))
  return surestFirst(found)
}

type Word = Stretch & PlainNumber & { isJoined?: true }

const mostNumbers = 30
const mostPieces = 100

/** Words with digits in them: 40012, #40012, CM-40012, 4OO12, "40 012". */
function readNumbers(text: string): Word[] {
  const pieces = [...text.matchAll(/(?<![a-z0-9@])(?:[a-z]{1,4}-?)?[0-9olis]{0,20}[0-9][0-9olis]{0,20}/g)]
    .slice(0, mostPieces)
    .flatMap((match) => {
      const start = match.index
      const end = start + match[0].length
      if (isWordSign(text, start - 1) || isWordSign(text, end)) return []
      return [{ ...plainOf(match[0]), start, end }]
    })
  const joined = pieces.slice(1).flatMap((piece, at) => {
    const before = pieces[at]!
    const isNeighbour = /^[ -]$/.test(text.slice(before.end, piece.start)) && piece.letters === ''
    return isNeighbour
      ? [
          {
            letters: before.letters,
            digits: before.digits + piece.digits,
            isJoined: true as const,
            start: before.start,
            end: piece.end,
          },
        ]
      : []
  })
  return [...pieces, ...joined].slice(0, mostNumbers)
}

const isWordSign = (text: string, at: number): boolean => at >= 0 && at < text.length && /[a-z0-9@]/.test(text[at]!)

/** Undefined when it is like none of them. */
function matchOwn(word: Word, own: readonly OwnOrder[], text: string): FoundSlot[] | undefined {
  const exact = own.filter(
    (order) => order.digits === word.digits && (word.letters === '' || word.letters === order.letters),
  )
  if (exact.length > 0) {
    const isClean =
      /[0-9]$/.test(text.slice(word.start, word.end)) &&
      !/[olis]/.test(text.slice(word.start + word.letters.length, word.end))
    return exact.map((order) => slotOf(word, order.id, isClean ? 'exact' : 'typo', isClean ? 0.99 : 0.9))
  }
  if (word.digits.length < 4 || word.letters.length > 2) return undefined
  const near = own.filter((order) => order.digits.length >= 4 && isWithinOneSlip(order.digits, word.digits))
  return near.length > 0 && near.length <= mostCandidates
    ? near.map((order) => slotOf(word, order.id, 'typo', 0.8 / near.length))
    : undefined
}

const mostCandidates = 4

const slotOf = ({ start, end }: Stretch, value: string, how: FoundSlot['how'], confidence: number): FoundSlot => ({
  type: 'order',
  value,
  how,
  confidence,
  start,
  end,
})

/** Nobody's here: a word for an order before it, the shape of those one owns, or a number that is all that was said. */
function unknownNumber(text: string, word: Word, own: readonly OwnOrder[], isAwaiting: boolean): FoundSlot[] {
  const { digits, letters, start, end } = word
  if (
    digits.length < 4 ||
    digits.length > 20 ||
    /^1[3-9][0-9]{9}$/.test(digits) ||
    counts.test(text.slice(end, end + 8))
  )
    return []
  if (word.isJoined && !namedOrder.test(text.slice(Math.max(0, start - 24), start))) return []
  if (otherNumber.test(text.slice(Math.max(0, start - 10), start))) return []
  const value = text.slice(start, end).toUpperCase()
  const isNamed = namedOrder.test(text.slice(Math.max(0, start - 24), start))
  if (isNamed) return [slotOf(word, value, 'pattern', 0.9)]
  const isLikeOwn = own.some(
    (order) => order.digits.length === digits.length && (letters === '' || order.letters === letters),
  )
  const rest = text.slice(0, start) + text.slice(end)
  const isAlone = rest.length <= 12 && digits.length >= 5 && !/[0-9$¥€£]|块|元/.test(rest)
  return (isLikeOwn && !isYear(digits)) || (isAlone && (!isAwaiting || digits.length !== 6))
    ? [slotOf(word, value, 'pattern', 0.6)]
    : []
}

const namedOrder =
  /(?:order|ordr|oder|orders|purchase|订单号?|单号|单子|这单|那单|编号)(?: ?(?:number|num|no|nr|id|is|code|编号)\.?){0,3}(?:是|为)? ?[:#]? ?$/
/** A hotline, as 我要打12315, and numbers of other things. */
const otherNumber =
  /(?:打|拨|热线|商品|型号|密码|\b(?:call|dial|ring|phone|item|product|sku|password|passcode)(?: is)?) ?$/
/** A number of something. */
const counts =
  /^ ?(?:分|天|小时|次|个|件|块|元|年|月|号楼|室|米|克|毫升|公里|minutes?\b|days?\b|hours?\b|years?\b|times\b|km\b|ml\b|g\b)/
const isYear = (digits: string): boolean => /^20[0-9]{2}$/.test(digits)
