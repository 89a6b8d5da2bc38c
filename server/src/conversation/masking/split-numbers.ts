import { readDigitGroups, type DigitGroup } from './digit-groups.ts'
import { codeBeside, maskSpans, type MaskSpan } from './mask-sensitive.ts'
import { isMobile, nameBefore } from './number-windows.ts'
import type { DigitRun } from './redact-runs.ts'
import { isCard, isIdentity, longestNumber, pushDigit, startNumber, type NumberState } from './sensitive-number.ts'

/** A number that was given in parts: the texts just said without it, and its parts in the texts before. */
export type SplitNumber = { said: string[]; parts: (DigitRun & { at: number })[] }

/**
 * Looks for a card or identity number whose parts stand in texts that were said before and whose end stands in those just
 * said, with whatever else was said in between. Undefined: there is none. As within one text, order, parcel and phone
 * numbers stay: of a card that nothing names as one, issuer, length, check digit and the sizes of its parts must agree.
 */
export function maskSplit(before: readonly Told[], said: readonly string[]): SplitNumber | undefined {
  const texts = [...before.map(({ text }) => text), ...said]
  const runs = texts.map((text, at) => {
    const [told, previous] = [before[at], texts[at - 1] ?? '']
    return told ? runsKept(told, at, previous) : runsOf(text, at, previous)
  })
  const place: Place = { texts, runs, firstSaid: before.length, steps: 0 }
  const chains = runs.flat().flatMap((run) => follow(place, [], run, startOf(run)))
  const found = chains.toSorted((a, b) => a.passedOver - b.passedOver || b.length - a.length)[0]
  if (!found) return maskCode(texts[before.length - 1] ?? '', said)
  const spans = texts.map((text, at) => spansIn(text, at, found))
  const parts = found.links.flatMap(({ run, groups }) =>
    run.at < before.length
      ? [{ at: run.at, digits: digitsOf(groups), groups: groups.map(({ digits }) => digits.join('')) }]
      : [],
  )
  return { said: said.map((text, at) => maskSpans(text, spans[before.length + at]!).text), parts }
}

/** Whether these digits may be a part of something longer: then the next ones are looked at together with them. */
export const mayBePart = (text: string): boolean => runsOf(text, 0, '').length > 0 || maskedCard.test(text)

/** Three digits alone right after a card are its code, or the end of a long one that looked whole before. */
function maskCode(before: string, said: readonly string[]): SplitNumber | undefined {
  const [text, more] = said
  if (text === undefined || more !== undefined || !maskedCard.test(before)) return undefined
  const [group, another] = readDigitGroups(text)
  if (!group || another || group.digits.length !== 3 || text.trim().length > longestCode) return undefined
  return { said: [maskSpans(text, [{ kind: 'cvv', start: group.start, end: group.end }]).text], parts: [] }
}

const maskedCard = /•{4} \d{4}/
const longestCode = 16

/** A text that was said before: the same object at each look, so that it is read once. */
export type Told = { text: string }

/** Digits of one text with nothing but separators between them. `hidden`: how many of a card were masked before. */
type Run = { at: number; groups: DigitGroup[]; hidden: number; name: ReturnType<typeof nameBefore> }
type Link = { run: Run; groups: DigitGroup[] }
type Chain = {
  kind: 'card' | 'identity'
  links: Link[]
  passedOver: number
  length: number
  endOfX: number | undefined
}
type Place = { texts: readonly string[]; runs: readonly Run[][]; firstSaid: number; steps: number; words?: Words }
/** `named`: how many of the texts before each one have a word for a card. `asksAfter`: those about an order or a parcel. */
type Words = { named: readonly number[]; asksAfter: readonly boolean[] }
type State = { number: NumberState; hidden: number; passedOver: number }

/** A few texts with other digits may stand between two parts: "which order?", "40012". */
const mostPassedOver = 2

/** Lists of numbers can be put together in more ways than anybody has time for; a part stands first or last in its text. */
const mostSteps = 20_000
const mostRuns = 3

const startOf = (run: Run): State => ({ number: startNumber(), hidden: run.hidden, passedOver: 0 })

/** Every number that begins with the links so far and goes on with this run. */
function follow(place: Place, links: readonly Link[], run: Run, from: State): Chain[] {
  if ((place.steps += 1) > mostSteps) return []
  if (allOf(run.groups).length === 1 && from.number.length < leastBeforeLone && !isBare(place, run)) return []
  return beginnings(run).flatMap((first) => {
    const number = { ...from.number }
    const chains: Chain[] = []
    const groups: DigitGroup[] = []
    for (const group of run.groups.slice(first)) {
      if (number.length + from.hidden + group.digits.length > longestNumber) return chains
      for (const digit of group.digits) pushDigit(number, digit)
      groups.push(group)
      const whole = [...links, { run, groups: [...groups] }]
      if (run.at >= place.firstSaid && links.length > 0) chains.push(...endAt(place, whole, { ...from, number }))
    }
    return [...chains, ...goOn(place, [...links, { run, groups }], { ...from, number })]
  })
}

function goOn(place: Place, links: readonly Link[], state: State): Chain[] {
  let passedOver = state.passedOver
  for (let at = links.at(-1)!.run.at + 1; at < place.texts.length; at += 1) {
    const here = place.runs[at]!
    const chains = here.flatMap((run) => (run.hidden > 0 ? [] : follow(place, links, run, { ...state, passedOver })))
    if (chains.length > 0) return chains
    if (here.length > 0 && (passedOver += 1) > mostPassedOver) return []
  }
  return []
}

/** "2) 4111 1111": a short number may stand before the part. */
const beginnings = ({ groups }: Run): number[] =>
  groups.length > 1 && groups[0]!.digits.length <= 2 && groups[1]!.digits.length > 2 ? [0, 1] : [0]

/** Once for each text: there are many ways to go through them. Not before one is long enough. */
function readWords(texts: readonly string[]): Words {
  const named = [0]
  for (const text of texts) named.push(named.at(-1)! + (cardWord.test(text) ? 1 : 0))
  return { named, asksAfter: texts.map((text) => orderWord.test(text)) }
}

function endAt(place: Place, links: Link[], { number, hidden, passedOver }: State): Chain[] {
  const { endOfX } = links.at(-1)!.groups.at(-1)!
  const chain = { links, passedOver, length: number.length }
  if (hidden > 0)
    return isOpenEnd(hidden + number.length) && !links.some(({ groups }) => isMobile(allOf(groups)))
      ? [{ ...chain, kind: hidden + number.length === lengthOfIdentity ? 'identity' : 'card', endOfX: undefined }]
      : []
  if (endOfX !== undefined && isIdentity(number, true)) return [{ ...chain, kind: 'identity', endOfX }]
  if (isIdentity(number, false)) return [{ ...chain, kind: 'identity', endOfX: undefined }]
  if (!isCard(number, true)) return []
  const { named, asksAfter } = (place.words ??= readWords(place.texts))
  const isNamed = named[links.at(-1)!.run.at + 1]! > named[Math.max(0, links[0]!.run.at - 1)]!
  const isOne = isCard(number, isNamed && number.length >= leastNamed) && (isNamed || looksLikeParts(links, asksAfter))
  return isOne ? [{ ...chain, kind: 'card', endOfX: undefined }] : []
}

/** Shorter numbers that only a word makes cards of would be found in the middle of one that is still being given. */
const leastNamed = 15

/** One digit among words is a count, unless it ends what is nearly whole. */
const leastBeforeLone = 12
const isBare = ({ texts }: Place, { at }: Run): boolean => texts[at]!.trim().length <= 2

/** Lengths of cards, for one whose beginning is masked and cannot be checked any more. */
const lengthOfIdentity = 18 // It may be one that was called a card, and goes whole.
const isOpenEnd = (length: number): boolean => length >= 14 && length <= longestNumber

const cardWord =
  /(?<!会员|礼品|购物|储值|电话)卡|visa|master\s*card|amex|american express|maestro|银联|union\s*pay|\bcredit|\bdebit|(?<!gift\s)(?<!member\s)\bcard/iu

/** What is asked of an order or a parcel, before its number or behind it. */
const orderWord = /订单|单号|包裹|到哪|到了没|发货|物流|\bwhere (?:is|are)\b|\bwhere's\b|\bparcel|\btracking/iu

/**
 * Orders are told apart from parts: two strangers share an odd size, orders of one shop begin alike, what is asked after
 * is whole, and so is a phone number.
 */
function looksLikeParts(links: readonly Link[], asksAfter: readonly boolean[]): boolean {
  const parts = links.map(({ groups }) => digitsOf(groups))
  const sizes = parts.map(({ length }) => length)
  const isStranger = (size: number, at: number): boolean => size % 2 === 1 && size >= 5 && sizes.indexOf(size) !== at
  const isAskedAfter = ({ run, groups }: Link): boolean =>
    asksAfter[run.at]! && groups.length === 1 && groups[0]!.digits.length >= leastOfOrder
  return (
    !sizes.some(isStranger) &&
    !beginAlike(parts) &&
    !links.some(isAskedAfter) &&
    !links.some(({ groups }) => isWrittenAsPhone(groups))
  )
}

/** In one, or in groups as phones are written: 138 4157 4178. */
const isWrittenAsPhone = (groups: readonly DigitGroup[]): boolean =>
  isMobile(allOf(groups)) && (groups.length === 1 || groups[0]!.digits.length === 3)

/** A card's halves begin alike once in a hundred times; its fours so often that all of them would have to. */
function beginAlike(parts: readonly string[]): boolean {
  const isAlike = (one: string, other: string): boolean =>
    one.length === other.length && one.slice(0, 2) === other.slice(0, 2)
  const long = parts.filter(({ length }) => length >= leastOfOrder)
  const isPair = long.some((part, at) => long.slice(at + 1).some((other) => isAlike(part, other)))
  return isPair || (parts[0]!.length >= 4 && parts.every((part) => isAlike(part, parts[0]!)))
}

const leastOfOrder = 6

const allOf = (groups: readonly DigitGroup[]): number[] => groups.flatMap(({ digits }) => digits)
const digitsOf = (groups: readonly DigitGroup[]): string => allOf(groups).join('')

function runsKept(told: Told, at: number, previous: string): Run[] {
  const known = kept.get(told)
  const runs = known?.previous === previous ? known.runs : runsOf(told.text, at, previous)
  if (known?.runs !== runs) kept.set(told, { previous, runs })
  return runs.every((run) => run.at === at) ? runs : runs.map((run) => ({ ...run, at }))
}

const kept = new WeakMap<Told, { previous: string; runs: Run[] }>()

function runsOf(text: string, at: number, previous: string): Run[] {
  const runs: Run[] = hiddenBeginning(text, at)
  for (const group of withLoneX(readDigitGroups(text), text)) {
    const before = text.slice(Math.max(0, group.start - 2), group.start)
    const last = runs.at(-1)
    if (before.includes('•')) continue
    if (last && last.hidden === 0 && group.gap === 'separators') last.groups.push(group)
    else runs.push({ at, groups: [group], hidden: 0, name: nameOf(text, group, runs.length === 0 ? previous : '') })
  }
  const loose = runs.filter((run) => run.hidden > 0 || (run.name !== 'other' && isLoose(run, text)))
  return loose.length > mostRuns * 2 ? [...loose.slice(0, mostRuns), ...loose.slice(-mostRuns)] : loose
}

/** An X by itself ends an identity number whose seventeen digits came before. */
const withLoneX = (groups: DigitGroup[], text: string): DigitGroup[] => {
  const at = groups.length === 0 ? text.search(loneX) : -1
  if (at === -1) return groups
  const lone = { digits: [], start: at, end: at, starts: [], isSpelled: false, gap: 'start' as const, prefix: '' }
  return [{ ...lone, endOfX: at + 1 }]
}
const loneX = /(?<![\p{L}\p{N}])[xXＸｘ](?![\p{L}\p{N}])/u

/** What a card number was begun with, masked because it was called one: a sign for each of its digits. */
const hiddenBeginning = (text: string, at: number): Run[] =>
  [...text.matchAll(/(?<!•)(•{8,14})…/g)].map(([, signs]) => ({
    at,
    groups: [],
    hidden: signs!.length,
    name: 'card' as const,
  }))

function nameOf(text: string, { start }: DigitGroup, previous: string): Run['name'] {
  const before = `${previous.slice(-40)}\n${text.slice(Math.max(0, start - 40), start)}`
  const name = nameBefore(before, before.length)
  return name === undefined && otherBefore.test(before.slice(-40)) ? 'other' : name
}

const otherBefore =
  /(?:[#＃¥￥$€£]|订单|包裹|邮编|验证码|楼|\border|\bparcel|\bpost(?:al )?code|\bzip(?: code)?|\bcode)\P{L}{0,3}$/iu
const unitAfter =
  /^\s{0,2}(?:元|块|个|件|双|套|盒|号|点|分|天|小时|月|日|年|折|%|℅|ml|kg|cm|mm|yuan|rmb|cny|usd|pcs|days?|hours?|weeks?)/iu

/** One word for a digit is a word of its sentence. Letters that touch a number make a parcel of it. */
function isLoose({ groups }: Run, text: string): boolean {
  const count = allOf(groups).length
  const [first, last] = [groups[0]!, groups.at(-1)!]
  if (first.prefix !== '' && !/^(?:cc|pan|no|num|visa)$/i.test(first.prefix) && !first.isSpelled) return false
  const after = text.slice(last.end, last.end + 12)
  if (last.endOfX === undefined && !last.isSpelled && (/^[a-z]/i.test(after) || unitAfter.test(after))) return false
  return count !== 1 || !first.isSpelled || text.trim().length <= 2
}

function spansIn(text: string, at: number, { kind, links, endOfX }: Chain): MaskSpan[] {
  const link = links.find(({ run }) => run.at === at)
  if (!link) return []
  const start = link.groups[0]?.start ?? 0
  const end = link.groups.at(-1)?.end ?? 0
  if (link !== links.at(-1)) return [{ kind, start, end }]
  const digits = digitsOf(link.groups)
  const span = { kind, start, end: endOfX ?? end, keep: kind === 'card' && digits.length >= 4 ? digits.slice(-4) : '' }
  return kind === 'card' ? [span, ...codeBeside(readDigitGroups(text), end)] : [span]
}
