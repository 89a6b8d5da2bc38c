import type { FoundSlot } from './found-slot.ts'
import { findChineseDigits, readDigitRuns, type DigitRun } from '#digits'
import type { UnderstandingContext } from '#context'

/** The six digits of a one-time code, however they are spaced; only where one is awaited or the words name it. */
export function findCodes(
  text: string,
  { awaiting }: Pick<UnderstandingContext, 'awaiting'>,
  runs: readonly DigitRun[],
): FoundSlot[] {
  const isAwaited = awaiting?.slot === 'code'
  if (!isAwaited && !/验证码|校验码|code|otp|pin\b/.test(text)) return []
  if (/邮政编码|(?:zip|post|postal|promo|discount|voucher|coupon) ?code/.test(text) && !isAwaited) return []
  const isShort = text.length <= 60
  const chinese = isShort || isAwaited ? findChineseDigits(text, 6) : undefined
  return [...runs, ...(chinese ? [chinese] : [])]
    .flatMap((run) => (run.digits.length === 6 ? [numberSlot(run, 'code', run.digits, isAwaited ? 0.97 : 0.7)] : []))
    .slice(0, 1)
}

/** Mobile numbers and landlines of the mainland, those with a country's code, and American and British ways of writing. */
export function findPhones(text: string, runs: readonly DigitRun[]): FoundSlot[] {
  return runs.flatMap((run) => {
    if (run.digits.length < 8) return readBracketed(text, run) ?? []
    const local = run.digits.replace(/^(?:00)?86(?=1[3-9][0-9]{9}$)/, '')
    const hasPlus = text[run.start - 1] === '+'
    const start = hasPlus ? run.start - 1 : run.start
    if (/^1[3-9][0-9]{9}$/.test(local)) return [numberSlot({ ...run, start }, 'phone', local, 0.95)]
    if (hasPlus && run.digits.length <= 15) return [numberSlot({ ...run, start }, 'phone', `+${run.digits}`, 0.9)]
    const isKnown = shapes.some((shape) => shape.test(text.slice(run.start, run.end)))
    return isKnown || isNamed(text, run) ? [numberSlot(run, 'phone', run.digits, 0.8)] : []
  })
}

/** "(415) 555-0132", "+1 (415) 555-0132": the brackets part one number into runs. */
function readBracketed(text: string, run: DigitRun): FoundSlot[] | undefined {
  if (text[run.start - 1] !== '(' && text[run.end + 1] !== '(') return undefined
  bracketed.lastIndex = Math.max(0, run.start - (text[run.start - 1] === '(' ? 1 : 0))
  const match = bracketed.exec(text)
  if (!match) return undefined
  const hasPlus = match[1] !== undefined && text[match.index - 1] === '+'
  if (match[1] === undefined && /[0-9] $/.test(text.slice(Math.max(0, match.index - 2), match.index))) return undefined
  const start = match.index - (hasPlus ? 1 : 0)
  const digits = match[0].replaceAll(/[^0-9]/g, '')
  return [
    {
      type: 'phone',
      value: hasPlus ? `+${digits}` : digits,
      how: 'pattern',
      confidence: 0.85,
      start,
      end: match.index + match[0].length,
    },
  ]
}

const bracketed = /(?:([0-9]{1,3}) )?\(0?[0-9]{2,4}\) ?[0-9]{3,4}[ .-]?[0-9]{3,4}(?![0-9])/y

/** America; the mainland's landlines with their area code, its 400 and 800 numbers; Britain's mobile and London numbers. */
const shapes = [
  /^[2-9][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{4}$/,
  /^0(?:10|2[0-57-9]|[3-9][0-9]{2})[ -][2-9][0-9]{2,3} ?-?[0-9]{4}$/,
  /^0(?:10|2[0-57-9])[2-9][0-9]{7}$/,
  /^[48]00[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}$/,
  /^07[0-9]{3} ?[0-9]{3} ?[0-9]{3}$/,
  /^0[0-9]{2,4} [0-9]{3,4} [0-9]{3,4}$/,
]

const isNamed = (text: string, run: DigitRun): boolean =>
  run.digits.length <= 13 &&
  /(?:电话|手机|座机|热线|联系方式|phone|mobile|cell|call me|tel)(?: ?(?:号码|号|number|no\.?|is|on|at))*(?:是|为)? ?:? ?$/.test(
    text.slice(Math.max(0, run.start - 24), run.start),
  )

const numberSlot = (run: DigitRun, type: FoundSlot['type'], value: string, confidence: number): FoundSlot => ({
  type,
  value,
  how: 'pattern',
  confidence,
  start: run.start,
  end: run.end,
})
