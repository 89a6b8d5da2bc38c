import { carrierOf } from './carriers.ts'
import { surestFirst, type FoundSlot } from './found-slot.ts'
import { type OwnParcel, ownNumbersOf } from './own-numbers.ts'
import type { UnderstandingContext } from '#context'
import { isWithinOneSlip } from '#text'

/**
 * Parcel numbers, written with blanks or hyphens or not. One of the customer's own is also an order, found by its parcel;
 * others are known by their check digit, their carrier's letters, or the words before them. Return numbers stand beside.
 */
export function findParcels(text: string, { orders }: Pick<UnderstandingContext, 'orders'>): FoundSlot[] {
  const words = readCodes(text)
  const { parcels, orders: own } = ownNumbersOf(orders)
  const lengths = new Set(own.map(({ digits }) => digits.length))
  const found = words.flatMap((word) => {
    const mine = ownParcels(word.code, parcels)
    if (mine.length > 0) return mine.flatMap((parcel) => bothOf(word, parcel))
    return parcelOf(text, word, lengths) ?? []
  })
  return surestFirst([...found, ...findReturnNumbers(text, words)])
}

type Code = { code: string; start: number; end: number }

const placeOf = ({ start, end }: Code) => ({ start, end })
const shortestCode = 8
const longestCode = 30
const mostCodes = 40
const mostPieces = 150

/** Runs of letters and digits with at least six digits, and what neighbouring ones make when joined. */
function readCodes(text: string): Code[] {
  const pieces = [...text.matchAll(/[a-z0-9]+/g)]
    .slice(0, mostPieces)
    .map((match) => ({ code: match[0], start: match.index, end: match.index + match[0].length }))
  const codes: Code[] = []
  for (let first = 0; first < pieces.length && codes.length < mostCodes; first += 1) {
    let code = ''
    for (let last = first; last < Math.min(pieces.length, first + 8); last += 1) {
      const piece = pieces[last]!
      if (last > first && !/^[ -]{1,2}$/.test(text.slice(pieces[last - 1]!.end, piece.start))) break
      code += piece.code
      if (code.length > longestCode || piece.code.length > longestCode) break
      if (code.length >= shortestCode && countDigits(code) >= 6 && !/[a-z]{5}/.test(code))
        codes.push({ code, start: pieces[first]!.start, end: piece.end })
    }
  }
  return codes
}

function countDigits(code: string): number {
  let count = 0
  for (let at = 0; at < code.length; at += 1) if (code.charCodeAt(at) < 0x3a) count += 1
  return count
}

function ownParcels(code: string, known: readonly OwnParcel[]): (OwnParcel & { isExact: boolean })[] {
  const exact = known.filter((parcel) => parcel.plain === code)
  const fitting =
    exact.length > 0
      ? exact
      : known.filter((parcel) => parcel.plain.length >= shortestCode && isWithinOneSlip(parcel.plain, code))
  return fitting.map((parcel) => ({ ...parcel, isExact: exact.length > 0 }))
}

const bothOf = (word: Code, { orderId, number, isExact }: OwnParcel & { isExact: boolean }): FoundSlot[] => [
  {
    ...placeOf(word),
    type: 'tracking',
    value: number,
    how: isExact ? 'exact' : 'typo',
    confidence: isExact ? 0.99 : 0.8,
  },
  { ...placeOf(word), type: 'order', value: orderId, how: 'tracking', confidence: isExact ? 0.98 : 0.75 },
]

/** A bare row of digits needs a word for it, unless its check digit agrees and no order of the customer's is as long. */
function parcelOf(text: string, word: Code, ownLengths: ReadonlySet<number>): FoundSlot | undefined {
  const known = carrierOf(word.code)
  if (!known && (word.code.length < 9 || countDigits(word.code) < 8)) return undefined
  const isNamed = named.test(text.slice(Math.max(0, word.start - 40), word.start))
  const isOrder = /(?:order|订单号?)(?: ?(?:number|no\.?|is|是))* ?[:#]? ?$/.test(
    text.slice(Math.max(0, word.start - 20), word.start),
  )
  const isLikely = known?.by === 'proof' || isBareCheck(word, known?.carrier, ownLengths)
  if (!isNamed && (!isLikely || isOrder)) return undefined
  return {
    ...placeOf(word),
    type: 'tracking',
    value: word.code.toUpperCase(),
    how: 'pattern',
    confidence: known ? (known.by === 'proof' ? 0.97 : isNamed ? 0.9 : 0.6) : 0.8,
    ...(known ? { kind: known.carrier } : {}),
  }
}

const isBareCheck = (word: Code, carrier: string | undefined, ownLengths: ReadonlySet<number>): boolean =>
  carrier === 'ups' || (carrier === 'fedex' && !ownLengths.has(word.code.length)) || carrier === 'post'

const named =
  /(?:运单号?|快递单号?|物流单号?|快递号|物流号|面单号?|包裹号|(?<![a-z])(?:tracking(?: (?:number|no|code|id|#))?|waybill|awb|parcel number|consignment(?: number)?)|顺丰|圆通|中通|韵达|申通|京东|极兔|德邦|邮政|(?<![a-z])(?:ems|dhl|fedex|ups|usps|dpd|sf express))[ :#]{0,3}(?:单号|快递|速递|express|ground)?[ :#]{0,2}(?:is|是|为)?[ :]{0,2}$/

const returnWords =
  /(?:return(?:s)?|rma|refund request|退货|退换|退款)(?:单|申请|登记)?(?:编?号码?| ?(?:number|no\.?|id|code|#))(?: ?(?:is|是|为))? ?[:#]? ?$/

function findReturnNumbers(text: string, words: readonly Code[]): FoundSlot[] {
  const shaped = words.filter(({ code }) => /^rma[0-9]{4,12}$/.test(code))
  const named = [...text.matchAll(/(?<![a-z0-9])[a-z]{0,4}-?[0-9]{4,12}(?![a-z0-9])/g)]
    .slice(0, 20)
    .filter((match) => returnWords.test(text.slice(Math.max(0, match.index - 30), match.index)))
    .map((match) => ({
      code: match[0].replace('-', ''),
      start: match.index,
      end: match.index + match[0].length,
    }))
  const unnamed = shaped.filter((word) => !named.some(({ start }) => start === word.start))
  return [...named, ...unnamed].map((word) => ({
    ...placeOf(word),
    type: 'rma',
    value: word.code.toUpperCase(),
    how: 'pattern',
    confidence: 0.985,
  }))
}
