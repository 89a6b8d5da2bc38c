import type { UnderstandingContext } from '#context'
import type { FoundSlot } from './found-slot.ts'
import { findChineseDigits, readDigitRuns, readSmallNumber, type DigitRun } from '#digits'

/** The six digits of a one-time code, however they are spaced; only where one is awaited or the words name it. */
export function findCodes(text: string, { awaiting }: Pick<UnderstandingContext, 'awaiting'>): FoundSlot[] {
  const isAwaited = awaiting?.slot === 'code'
  if (!isAwaited && !/验证码|校验码|code|otp|pin\b/.test(text)) return []
  const isShort = text.length <= 60
  const runs = isShort || isAwaited ? [...readDigitRuns(text), findChineseDigits(text, 6)] : readDigitRuns(text)
  return runs
    .flatMap((run) => (run?.digits.length === 6 ? [numberSlot(run, 'code', run.digits, isAwaited ? 0.97 : 0.7)] : []))
    .slice(0, 1)
}

/** Mainland mobile numbers, and others with a country's code or in groups as they are written in America. */
export function findPhones(text: string): FoundSlot[] {
  return readDigitRuns(text).flatMap((run) => {
    const hasPlus = text[run.start - 1] === '+'
    const local = run.digits.replace(/^86(?=1[3-9][0-9]{9}$)/, '')
    if (/^1[3-9][0-9]{9}$/.test(local)) return [numberSlot(run, 'phone', local, 0.95)]
    const isAmerican = /^\(?[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4}$/.test(text.slice(run.start, run.end))
    if (hasPlus && run.digits.length >= 8 && run.digits.length <= 15)
      return [numberSlot(run, 'phone', `+${run.digits}`, 0.9)]
    return isAmerican ? [numberSlot(run, 'phone', run.digits, 0.8)] : []
  })
}

const numberSlot = (run: DigitRun, type: FoundSlot['type'], value: string, confidence: number): FoundSlot => ({
  type,
  value,
  how: 'pattern',
  confidence,
  start: run.start,
  end: run.end,
})

/** Amounts as `12.50 CNY`: ¥ is the yuan here, $ the US dollar. */
export function findMoney(text: string): FoundSlot[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const [words, before, firstNumber, secondNumber, after] = match
    const currency = currencies.get(before ?? after ?? '')
    const value = Number((firstNumber ?? secondNumber ?? '').replaceAll(',', ''))
    if (!currency || !Number.isFinite(value)) return []
    return [
      {
        type: 'money' as const,
        value: `${value.toFixed(2)} ${currency}`,
        how: 'pattern' as const,
        confidence: 0.95,
        start: match.index,
        end: match.index + words.length,
      },
    ]
  })
}

const number = '([0-9]{1,9}(?:,[0-9]{3}){0,3}(?:\\.[0-9]{1,2})?)'
const amount = new RegExp(
  `(usd|rmb|cny|eur|gbp|us\\$|[¥$€£]) ?${number}|${number} ?(元|块钱|块|usd|rmb|cny|eur|euros?|dollars?|bucks|yuan|pounds?|€|£|刀)`,
  'g',
)
const currencies = new Map(
  Object.entries({
    CNY: '¥ 元 块 块钱 rmb cny yuan',
    USD: '$ us$ usd dollar dollars bucks 刀',
    EUR: '€ eur euro euros',
    GBP: '£ gbp pound pounds',
  }).flatMap(([currency, signs]) => signs.split(' ').map((sign) => [sign, currency] as const)),
)

/** How many of something: 两件, "3 pieces", x2. A bare 一个 is an article, and 第二个 a place in a row. */
export function findQuantities(text: string): FoundSlot[] {
  return [...text.matchAll(counted)].flatMap((match) => {
    const value = readSmallNumber(match[1] ?? match[2] ?? match[3] ?? '')
    const isArticle = match[0] === '一个' || match[0] === '一件'
    if (value === undefined || isArticle || text[match.index - 1] === '第') return []
    return [
      {
        type: 'quantity' as const,
        value: String(value),
        how: 'pattern' as const,
        confidence: 0.8,
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  })
}

const counted =
  /(?<![0-9a-z.])([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:个|件|只|双|套|盒|瓶|包|条|把|份|台)(?!月|小时|星期|工作)|\b([0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:pieces?|items?|pcs|units?|pairs?|boxes|sets?|of them|of these)\b|\bx ?([0-9]{1,2})\b(?! ?[a-z0-9])/g
