import type { FoundSlot } from './found-slot.ts'
import { readHanNumber, type WrittenNumber } from '#digits'
import { withoutOverlaps } from '#text'

/** Amounts as `12.50 CNY`, in figures or words, with a currency before or after: ¥ is the yuan here, $ the US dollar. */
export function findMoney(text: string, numbers: readonly WrittenNumber[]): FoundSlot[] {
  return withoutOverlaps(numbers.flatMap((number) => readAmount(text, number) ?? []))
}

function readAmount(text: string, number: WrittenNumber): FoundSlot | undefined {
  const sign = before.exec(text.slice(Math.max(0, number.start - 6), number.start))
  if (sign) {
    const isThousands = /^k(?![a-z])/.test(text.slice(number.end, number.end + 2))
    const value = number.value * (isThousands ? 1000 : 1)
    return moneySlot(number.start - sign[0].length, number.end + (isThousands ? 1 : 0), value, currencyOf(sign[1]!))
  }
  const unit = matchAt(after, text, number.end)
  if (!unit || isNoMoney(text, number, unit)) return undefined
  const end = number.end + unit[0].length
  const word = unit[1]!
  if (parts.has(word)) return moneySlot(number.start, end, number.value * parts.get(word)!.share, parts.get(word)!.of)
  const tail = yuanWords.has(word) && !word.endsWith('钱') ? matchAt(change, text, end) : null
  const value = number.value + (tail ? changeOf(tail) : 0)
  return moneySlot(number.start, end + (tail?.[0].length ?? 0), value, currencyOf(word))
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** 一块布 is a piece of cloth; "25 pounds overweight" is no price. */
function isNoMoney(text: string, number: WrittenNumber, unit: RegExpExecArray): boolean {
  const rest = text.slice(number.end + unit[0].length, number.end + unit[0].length + 12)
  if (unit[1] === '块' && number.value <= 2 && number.script === 'han')
    return !/^(?:[0-9一二三四五六七八九半]|$|[,，。!])/.test(rest)
  if (unit[1] === '分') return !/^钱/.test(rest)
  return /^pound/.test(unit[1]!) && /^ (?:heav|light|over|of )/.test(rest)
}

const changeOf = ([, jiao, fen]: RegExpExecArray): number =>
  (jiao === '半' ? 5 : (digitOf(jiao) ?? 0)) / 10 + (digitOf(fen) ?? 0) / 100

const digitOf = (sign: string | undefined): number | undefined =>
  sign === undefined ? undefined : /[0-9]/.test(sign) ? Number(sign) : readHanNumber(sign)

function moneySlot(start: number, end: number, value: number, currency: string): FoundSlot {
  return { type: 'money', value: `${value.toFixed(2)} ${currency}`, how: 'pattern', confidence: 0.95, start, end }
}

const words: Readonly<Record<string, string>> = {
  CNY: '元 块 块钱 圆 人民币 元钱 rmb cny yuan ¥ 块大洋',
  USD: 'us$ $ usd dollar dollars bucks buck 刀 美元 美金 美刀',
  EUR: '€ eur euro euros 欧元 欧',
  GBP: '£ gbp pound pounds quid 英镑 镑',
  HKD: 'hk$ hkd 港币 港元',
  TWD: 'nt$ twd 台币 新台币',
  JPY: 'jpy yen 日元',
}
const currencies = new Map(
  Object.entries(words).flatMap(([currency, list]) => list.split(' ').map((word) => [word, currency] as const)),
)
const currencyOf = (word: string): string => currencies.get(word)!
const yuanWords = new Set(['块', '元', '块钱'])
const parts = new Map<string, { of: string; share: number }>([
  ...['毛', '毛钱', '角'].map((word) => [word, { of: 'CNY', share: 0.1 }] as const),
  ['分', { of: 'CNY', share: 0.01 }],
  ['cents', { of: 'USD', share: 0.01 }],
  ['cent', { of: 'USD', share: 0.01 }],
  ['pence', { of: 'GBP', share: 0.01 }],
])

const escaped = (list: Iterable<string>): string =>
  [...list]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('$', '\\$'))
    .join('|')
const before = /((?:us|hk|nt)?[$]|[¥€£]|(?<![a-z])(?:usd|rmb|cny|eur|gbp|hkd|jpy)) ?$/
const after = new RegExp(` ?(${escaped([...currencies.keys(), ...parts.keys()])})(?![a-z])`, 'y')
/** 3块5, 三块五毛, 十二块半. */
const change =
  /([0-9]|[一二三四五六七八九半])(?:毛|角|(?![0-9一二三四五六七八九十个件]))(?:([0-9一二三四五六七八九])分)?(?:钱)?/y
