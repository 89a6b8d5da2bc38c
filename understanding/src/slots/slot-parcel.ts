import { besides, type FoundSlot } from './found-slot.ts'
import type { UnderstandingContext } from '#context'
import { isWithinOneSlip } from '#text'

/**
 * Parcel numbers, written with blanks or hyphens or not. One of the customer's own is also an order, found by its parcel;
 * others are known by their shape alone. Return numbers stand beside them: same shape of word, another prefix.
 */
export function findParcels(text: string, { orders }: Pick<UnderstandingContext, 'orders'>): FoundSlot[] {
  const words = readCodes(text)
  if (words.length === 0) return []
  const known = knownParcels(orders)
  const found = words.flatMap((word) => {
    const own = ownParcels(word.code, known)
    if (own.length > 0) return own.flatMap((parcel) => bothOf(word, parcel))
    return isParcelShape(word.code) || (word.code.length >= 9 && isNamed(text, word.start))
      ? [
          {
            ...placeOf(word),
            type: 'tracking' as const,
            value: word.code.toUpperCase(),
            how: 'pattern' as const,
            confidence: 0.8,
          },
        ]
      : []
  })
  return longestFirst([...found, ...words.flatMap((word) => returnNumber(word))])
}

type Code = { code: string; start: number; end: number }
type OwnParcel = { orderId: string; number: string; isExact: boolean }

const placeOf = ({ start, end }: Code) => ({ start, end })
const shortestCode = 8
const longestCode = 26
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
      if (code.length > longestCode) break
      if (code.length >= shortestCode && /(?:[0-9][a-z]{0,4}){6}/.test(code) && !/[a-z]{5}/.test(code))
        codes.push({ code, start: pieces[first]!.start, end: piece.end })
    }
  }
  return codes
}

type KnownParcel = { orderId: string; number: string; plain: string }

const knownParcels = (orders: UnderstandingContext['orders']): KnownParcel[] =>
  orders.flatMap((order) =>
    order.shipments.map(({ trackingNumber }) => ({
      orderId: order.externalId,
      number: trackingNumber,
      plain: trackingNumber.toLowerCase().replaceAll(/[^a-z0-9]/g, ''),
    })),
  )

function ownParcels(code: string, known: readonly KnownParcel[]): OwnParcel[] {
  const exact = known.filter((parcel) => parcel.plain === code)
  const fitting =
    exact.length > 0
      ? exact
      : known.filter((parcel) => parcel.plain.length >= shortestCode && isWithinOneSlip(parcel.plain, code))
  return fitting.map(({ orderId, number }) => ({ orderId, number, isExact: exact.length > 0 }))
}

const bothOf = (word: Code, { orderId, number, isExact }: OwnParcel): FoundSlot[] => [
  {
    ...placeOf(word),
    type: 'tracking',
    value: number,
    how: isExact ? 'exact' : 'typo',
    confidence: isExact ? 0.99 : 0.8,
  },
  { ...placeOf(word), type: 'order', value: orderId, how: 'tracking', confidence: isExact ? 0.98 : 0.75 },
]

/** UPS, the shape of the postal union (S10), and Chinese couriers' letters before a long number. */
const isParcelShape = (code: string): boolean =>
  /^1z[a-z0-9]{16}$/.test(code) ||
  /^[a-z]{2}[0-9]{9}[a-z]{2}$/.test(code) ||
  /^(?!rma)[a-z]{2,4}[0-9]{10,18}$/.test(code)

const isNamed = (text: string, start: number): boolean =>
  /(?:运单号?|快递单号?|物流单号?|快递号|面单号?|tracking(?: (?:number|no|code|id))?|waybill|awb|parcel number)[ :#]{0,3}(?:is|是|为)?[ :]{0,2}$/.test(
    text.slice(Math.max(0, start - 40), start),
  )

const returnNumber = ({ code, start, end }: Code): FoundSlot[] =>
  /^rma[0-9]{4,12}$/.test(code)
    ? [{ type: 'rma', value: code.toUpperCase(), how: 'pattern', confidence: 0.95, start, end }]
    : []

/** Of joins that overlap the surest, then the longest stays, with every order that it may mean. */
function longestFirst(found: readonly FoundSlot[]): FoundSlot[] {
  const sorted = [...found].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
  return sorted.reduce<FoundSlot[]>((kept, slot) => {
    const isFree =
      besides(
        [slot],
        kept.filter((other) => other.start !== slot.start || other.end !== slot.end),
      ).length > 0
    return isFree ? [...kept, slot] : kept
  }, [])
}
