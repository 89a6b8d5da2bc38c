import type { FoundSlot } from './found-slot.ts'
import { type Stretch } from '#text'

/** Addresses as they were written, in the normalised text, and postcodes: of the mainland, the United States, Britain. */
export function findPlaces(text: string): FoundSlot[] {
  const chinese = /[路街巷弄村区市号栋幢]/.test(text) ? findChineseAddresses(text) : []
  const english = /[0-9]/.test(text) ? findEnglishAddresses(text) : []
  const addresses = [...chinese, ...english].map(({ start, end }) => ({
    ...slot('address', text.slice(start, end), start, end),
  }))
  return [...addresses, ...(/[0-9]/.test(text) ? findPostcodes(text, english) : [])]
}

const slot = (type: FoundSlot['type'], value: string, start: number, end: number): FoundSlot => ({
  type,
  value,
  how: 'pattern',
  confidence: 0.85,
  start,
  end,
})

/** A unit of an address with the name before it: eight signs at most, so that looking for it is linear. */
const part =
  /([\u4e00-\u9fff0-9a-z-]{1,12}?)(特别行政区|自治区|自治州|省|市|新区|区|县|镇|乡|街道|大道|大街|路|街|巷|弄|胡同|村|小区|花园|大厦|广场|公寓|家园|园区|号楼|号院|号|栋|幢|座|单元|层|楼|室|户)/y
const isRough = /^(?:特别行政区|自治区|自治州|省|市|新区|区|县|镇|乡|街道)$/
const isStreet = /^(?:大道|大街|路|街|巷|弄|胡同|村|小区|花园|大厦|广场|公寓|家园|园区)$/
const isHouse = /^(?:号楼|号院|号|栋|幢|座|单元|层|楼|室|户)$/
const lead =
  /(?:寄到|送到|发到|寄往|送往|邮寄到|改寄到?|改送到?|改到|改成|改为|换成|换到|地址是|地址为|地址在|地址|住在|家在|新地址|收货地|我在|我住|位于|就是|是|在|到|寄|送|为|请|把|从|给我)+/y

function findChineseAddresses(text: string): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < text.length && found.length < 5; at += 1) {
    if (!/[\u4e00-\u9fff]/.test(text[at]!)) continue
    const start = at + (matchAt(lead, text, at)?.[0].length ?? 0)
    const end = endOfAddress(text, start)
    if (end !== undefined) found.push({ start, end })
    // Where no address begins here, one may begin behind the next word that leads to one.
    at = end === undefined ? nextLead(text, start > at ? start - 1 : at) : end - 1
  }
  return found
}

const leads = /地址|[到在是为寄送成住:\s,，。;；]/g

function nextLead(text: string, at: number): number {
  leads.lastIndex = at + 1
  const match = leads.exec(text)
  return match ? match.index - (/[到在是为寄送成住]/.test(match[0]) && match.index > at + 1 ? 1 : 0) : text.length
}

/** At least two parts: something with a number in it, and either a street or a town. */
function endOfAddress(text: string, start: number): number | undefined {
  let end = start
  let [rough, street, house] = [0, 0, 0]
  for (let count = 0; count < 12; count += 1) {
    const match = matchAt(part, text, end + (text[end] === ' ' ? 1 : 0))
    if (!match || /[的了吗吧呢啊我你他哪这那请什怎]/.test(match[1]!)) break
    const unit = match[2]!
    if (isHouse.test(unit) && !/^[0-9a-z一二三四五六七八九十甲乙丙东西南北-]{1,6}$/.test(match[1]!)) break
    if (isRough.test(unit)) rough += 1
    else if (isStreet.test(unit)) street += 1
    else house += 1
    end = part.lastIndex
  }
  const tail = end > start ? matchAt(/[ -]?[0-9]{1,4}[a-z]?(?:室|号)?(?![0-9a-z天块元个件月点])/y, text, end) : null
  if (tail) [end, house] = [end + tail[0].length, house + 1]
  const isAddress = (street > 0 && house > 0) || (rough > 1 && street + house > 0) || rough > 2
  return isAddress && end - start >= 5 ? end : undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const sureStreet =
  'street|st|road|rd|avenue|ave|lane|ln|boulevard|blvd|drive|dr|terrace|highway|hwy|crescent|parkway|pkwy'
const vagueStreet = 'court|ct|way|place|pl|square|sq|close|gardens|row|hill|park|grove'
const street = new RegExp(
  `(?<![0-9a-z.$£€¥-])(?:(?:flat|apt|unit|suite|apartment) [0-9]{1,4}[a-z]?,? )?[0-9]{1,5}[a-z]?(?:-[0-9]{1,5})? ((?:[a-z][a-z.']{0,20} ){1,4}?)(?:(${sureStreet})|(${vagueStreet}))\\b\\.?`,
  'g',
)
const unitTail = /,? ?(?:apt|apartment|unit|suite|ste|flat|floor|fl|#) ?\.?#?[0-9]{1,5}[a-z]?\b/y
const townTail =
  /,? (?:[a-z][a-z.']{1,20}(?: [a-z][a-z.']{1,20}){0,2})(?=,? (?:[a-z]{2},? )?(?:[0-9]{5}\b|[a-z]{1,2}[0-9][0-9a-z]? [0-9][a-z]{2}\b))/y
const codeTail = /,? (?:(?:[a-z]{2},? )?[0-9]{5}(?:-[0-9]{4})?|[a-z]{1,2}[0-9][0-9a-z]? [0-9][a-z]{2})\b/y
const noStreetName =
  /\b(?:the|on|in|my|your|of|a|an|is|are|was|days?|minutes?|mins?|hours?|weeks?|items?|orders?|times?|people|you|i|to|at|and|or|from|for|this|that|it|off|per|percent|pieces?|pcs|boxes|it's|its|by|all|still|miles?|km)\b/

function findEnglishAddresses(text: string): Stretch[] {
  return [...text.matchAll(street)].slice(0, 5).flatMap((match) => {
    if (noStreetName.test(match[1]!)) return []
    let end = match.index + match[0].length
    let hasMore = false
    for (const tail of [unitTail, townTail, townTail, codeTail]) {
      const more = matchAt(tail, text, end)
      if (!more) continue
      end += more[0].length
      hasMore = true
    }
    return match[3] && !hasMore ? [] : [{ start: match.index, end: text[end - 1] === '.' ? end - 1 : end }]
  })
}

const british = /(?<![a-z0-9])(?:gir 0aa|[a-z]{1,2}[0-9][0-9a-z]? [0-9][abd-hjlnp-uw-z]{2})(?![a-z0-9])/g
const american = /(?<![a-z0-9-])[0-9]{5}(?:-[0-9]{4})?(?![0-9-])/g
const mainland = /(?<![0-9a-z])[0-9]{6}(?![0-9a-z])/g

function findPostcodes(text: string, addresses: readonly Stretch[]): FoundSlot[] {
  const codes = [
    ...[...text.matchAll(british)].filter((match) => !/[0-9](?:gb|tb|mb|xl|pc|pm|am)$/.test(match[0])),
    ...[...text.matchAll(american)].filter(
      ({ index }) =>
        isNamed(text, index, /(?:zip|postcode|post code|postal code)(?: ?code)?(?: is|:)? ?$/) ||
        addresses.some(({ start, end }) => start < index && index < end),
    ),
    ...[...text.matchAll(mainland)].filter(({ index }) =>
      isNamed(text, index, /(?:邮编|邮政编码|postcode|zip(?: code)?)(?:是|为|is)? ?:? ?$/),
    ),
  ]
  return codes.slice(0, 5).map((match) => ({
    ...slot('postcode', match[0].toUpperCase(), match.index, match.index + match[0].length),
  }))
}

const isNamed = (text: string, at: number, words: RegExp): boolean => words.test(text.slice(Math.max(0, at - 20), at))
