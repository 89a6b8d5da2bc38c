import type { DigitGroup } from './digit-groups.ts'
import { isCard, isIdentity, longestNumber, pushDigit, startNumber, type NumberState } from './sensitive-number.ts'

/**
 * A card or identity number found, as a stretch of the text. `keep`: the four digits that may stay readable. `signs`: how
 * many digits of a card there are, where more of them may follow.
 */
export type SensitiveSpan = { kind: 'card' | 'identity'; start: number; end: number; keep: string; signs?: number }

/**
 * Joins neighbouring groups of digits and asks of every join whether it is a card or an identity number; the longest
 * wins. Each start is followed for nineteen digits at most, so the work is linear in the text.
 */
export function findSensitiveNumbers(text: string, groups: readonly DigitGroup[]): SensitiveSpan[] {
  const spans: SensitiveSpan[] = []
  for (let first = 0; first < groups.length;) {
    const found = longestFrom(text, groups, first) ?? insideLongRun(text, groups[first]!)
    if (found) spans.push(found)
    const next = found ? groups.findIndex((group, at) => at > first && group.start >= found.end) : first + 1
    first = next === -1 ? groups.length : next
  }
  return spans
}

/** What the words right before a number say it is. */
export function nameBefore(text: string, start: number): 'card' | 'card-number' | 'other' | undefined {
  const before = text.slice(Math.max(0, start - 40), start)
  if (otherName.test(before) || parcelPrefix.test(before)) return 'other'
  if (cardNumberName.test(before)) return 'card-number'
  return cardName.test(before) ? 'card' : undefined
}

export const isMobile = (digits: readonly number[]): boolean =>
  digits.length === 11 && digits[0] === 1 && digits[1]! >= 3

/** UPS numbers: 1Z and sixteen more. */
const parcelPrefix = /(?<![\p{L}\p{N}])1z$/iu
const otherName =
  /(?:单号|编号|运单|快递|物流|面单|流水号|会员卡号|礼品卡号|税号|纳税人识别号|信用代码|电话|手机号?|tracking|waybill|awb|parcel|shipment|\border\s*(?:no\.?|nr\.?|number|num|id|#)|\brma|\bsku|\bphone|\bmobile|\btel|reference|gift card|member|\btax\s*(?:no\.?|nr\.?|number|num|id|#)|\bvat\s*(?:no\.?|number|id)|\b(?:ein|tin)\b)\P{L}{0,3}(?:(?:is|number|num|no|id|code|是|为)\P{L}{0,3}){0,2}$/iu
const cardNumberName =
  /(?:卡号|卡的?号码?|card\s*(?:number|num|no\.?|nr\.?|#)|\bpan\b)\P{L}{0,3}(?:(?:is|was|are|是|为)\P{L}{0,3})?$/iu
const cardName =
  /(?:卡|visa|master\s*card|amex|american express|maestro|银联|union\s*pay|credit|debit|\bcc|\bcard)\P{L}{0,3}(?:\p{L}{1,8}\P{L}{0,3}){0,2}$/iu

function longestFrom(text: string, groups: readonly DigitGroup[], first: number): SensitiveSpan | undefined {
  const name = nameBefore(text, groups[first]!.start)
  const state = startNumber()
  let found: SensitiveSpan | undefined
  for (let last = first; last < groups.length && mayJoin(groups, first, last, name); last += 1) {
    const group = groups[last]!
    if (state.length + group.digits.length > longestNumber) break
    for (const digit of group.digits) pushDigit(state, digit)
    found = spanAt(text, groups, first, last, state, name) ?? found
  }
  return found
}

function mayJoin(
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  name: ReturnType<typeof nameBefore>,
): boolean {
  if (last === first) return true
  const group = groups[last]!
  if (group.gap === 'far') return false
  const isPhone = isMobile(group.digits) && group.endOfX === undefined
  return name === 'card' || name === 'card-number' || !(isPhone || isMobile(groups[last - 1]!.digits))
}

function spanAt(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  state: NumberState,
  name: ReturnType<typeof nameBefore>,
): SensitiveSpan | undefined {
  const start = groups[first]!.start
  const { end, endOfX } = groups[last]!
  if (endOfX !== undefined && isIdentity(state, true)) return { kind: 'identity', start, end: endOfX, keep: '' }
  if (isIdentity(state, false)) return { kind: 'identity', start, end, keep: '' }
  const isNamed = name === 'card' || name === 'card-number'
  const used = groups.slice(first, last + 1)
  const isNumberOfACard = name !== 'other' && isCard(state, isNamed) && (isNamed || looksLikeOne(used, state.length))
  const isMistypedCard = name === 'card-number' && state.length >= 8
  if (!isNumberOfACard && !isMistypedCard) return undefined
  const isOpen = isNumberOfACard ? !isCard(state, false) && state.length < 15 : state.length < 12
  if (isOpen) return { kind: 'card', start, end, keep: '', signs: state.length }
  return { kind: 'card', start, end, keep: isNumberOfACard ? lastFour(used) : '' }
}

/** Numbers that no word names: parcels carry a short letter prefix, and strangers to each other rarely share one size. */
function looksLikeOne(groups: readonly DigitGroup[], length: number): boolean {
  const first = groups[0]!
  if (
    first.prefix !== '' &&
    first.prefix.length <= 4 &&
    length <= 15 &&
    !/^(?:cc|pan|no|num|visa)$/i.test(first.prefix)
  )
    return false
  const isWordy = groups.some((group, at) => at > 0 && group.gap === 'words')
  if (!isWordy) return true
  const size = first.digits.length
  return (
    groups.every((group, at) => isSize(group, at, groups.length, size)) &&
    !groups.some((group) => group.isSpelled && size === 1)
  )
}

function isSize(group: DigitGroup, at: number, count: number, size: number): boolean {
  const isAmex = count === 3 && size === 4 && group.digits.length === [4, 6, 5][at]
  return isAmex || group.digits.length === size || (at === count - 1 && group.digits.length < size)
}

/** A card with its date and code run together, or an identity number inside a longer run. */
function insideLongRun(text: string, group: DigitGroup): SensitiveSpan | undefined {
  if (group.digits.length <= longestNumber) return undefined
  for (let from = 0; from + 15 <= group.digits.length; from += 1) {
    const state = startNumber()
    for (let at = from; at < Math.min(group.digits.length, from + longestNumber); at += 1) {
      pushDigit(state, group.digits[at]!)
      const isFound = isIdentity(state, false) || (from === 0 && isRunTogether(text, group, state))
      if (isFound)
        return { kind: state.length === 18 ? 'identity' : 'card', start: group.start, end: group.end, keep: '' }
    }
  }
  return undefined
}

/** American postal parcel numbers start with 420 and the postcode, or with 92 to 95. */
function isRunTogether(text: string, group: DigitGroup, state: NumberState): boolean {
  const isPostal = group.digits.length >= 30 && group.digits.slice(0, 3).join('') === '420'
  return !isPostal && nameBefore(text, group.start) !== 'other' && isCard(state, false)
}

const lastFour = (groups: readonly DigitGroup[]): string =>
  groups
    .flatMap((group) => group.digits)
    .slice(-4)
    .join('')
