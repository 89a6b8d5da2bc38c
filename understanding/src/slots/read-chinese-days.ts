import {
  dayMs,
  dayOf,
  inWeek,
  monthAfter,
  monthIn,
  nearest,
  nearestInMonth,
  nearestOf,
  shifted,
  type Span,
  type Unit,
  weekAfter,
  weekendAfter,
  yearAfter,
  yearOf,
} from './calendar.ts'
import { readHanNumber } from '#digits'

/**
 * How a kind of expression is found and read; undefined where what was found is none after all. A day without a year is
 * the one nearest to `middle`: today, or half a year before where something past is told.
 */
export type DayReader = {
  /** What any such expression has in it, to be looked for first. */
  sign: RegExp
  pattern: RegExp
  read: (match: RegExpExecArray, today: number, middle: number) => Span | undefined
}

const oneDay = (day: number | undefined): Span | undefined => (day === undefined ? undefined : { from: day, to: day })

const han = '一二三四五六七八九十'
const month = `[0-9]{1,2}|十[一二]|[${han}]`
const day = `[0-9]{1,2}|[${han}]{1,3}`
const count = '[0-9]{1,3}|[一二两三四五六七八九十百半]{1,4}'
const to = ' ?(?:到|至|-|~|—) ?'

const numberOf = (text: string | undefined): number =>
  text === undefined
    ? Number.NaN
    : /^[0-9]/.test(text)
      ? Number(text)
      : text === '半'
        ? 0.5
        : (readHanNumber(text) ?? Number.NaN)

const years: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 }
const steps: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 当: 0, 下: 1, 下下: 2 }
const which = '(上上|下下|上|下|这|本|当)'
const units: Readonly<Record<string, Unit>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
}
const unit = '(天|日|周|个?星期|个?礼拜|个月|年)'
const unitOf = (word: string): Unit => units[word.replace('个', '')]!

const part = (span: Span, word: string | undefined): Span => {
  const at = (days: number): number => span.from + days * dayMs
  if (word === '底' || word === '末') return { from: span.to, to: span.to }
  if (word === '初' || word === '上旬') return { from: span.from, to: at(9) }
  if (word === '中' || word === '中旬') return { from: at(10), to: at(19) }
  return word === '下旬' ? { from: at(20), to: span.to } : span
}

function monthNamed(yearWord: string | undefined, word: string, today: number, middle: number): Span | undefined {
  const number = numberOf(word)
  if (!(number >= 1 && number <= 12)) return undefined
  if (yearWord) return monthIn(yearOf(today) + years[yearWord]!, number)
  const from = nearest((year) => Date.UTC(year, number - 1, 15), middle)
  return from === undefined ? undefined : monthIn(yearOf(from), number)
}

/** 5月3号到5号: the second day is one of the same month. */
function dayNamed(
  yearWord: string | undefined,
  [m, d, last]: (string | undefined)[],
  today: number,
  middle: number,
): Span | undefined {
  const [number, first] = [numberOf(m), numberOf(d)]
  const from = yearWord ? dayOf(yearOf(today) + years[yearWord]!, number, first) : nearestOf(number, first, middle)
  if (from === undefined || last === undefined) return oneDay(from)
  const until = dayOf(yearOf(from), number, numberOf(last))
  return until === undefined || until < from ? undefined : { from, to: until }
}

export const chineseDays: readonly DayReader[] = [
  {
    sign: /月/,
    pattern: new RegExp(
      `(?:(今年|去年|前年|明年)的?)?(?<![0-9一二三四五六七八九十个-])(${month}) ?月(?:份)?(?:(${day})[日号](?:${to}(${day})[日号](?!楼))?|([0-9]{1,2})(?:(?:-|~|到|至)([0-9]{1,2})[日号])?(?![0-9天个件]))`,
      'g',
    ),
    read: ([, year, m, d, last, plain, plainLast], today, middle) =>
      dayNamed(year, [m, d ?? plain, last ?? plainLast], today, middle),
  },
  {
    sign: /月/,
    pattern: new RegExp(
      `(?:(今年|去年|前年|明年)的?)?(?<![0-9一二三四五六七八九十个-])(${month}) ?月(份|初|中旬|中|底|末|上旬|下旬)?(?![0-9月亮饼龄${han}])`,
      'g',
    ),
    read: ([, year, m, where], today, middle) => {
      const span = monthNamed(year, m!, today, middle)
      return span && part(span, where)
    },
  },
  {
    sign: /月/,
    pattern: new RegExp(`${which}个?月(?:份)?(?:的)?(?:(${day})[日号]|(初|中旬|中|底|末|上旬|下旬))?`, 'g'),
    read: ([, step, d, where], today) => {
      const span = monthAfter(today, steps[step!]!)
      return d
        ? oneDay(dayOf(yearOf(span.from), new Date(span.from).getUTCMonth() + 1, numberOf(d)))
        : part(span, where)
    },
  },
  {
    sign: /月/,
    pattern: /(?<![0-9一二三四五六七八九十个满年])月(初|中旬|底|末|上旬|下旬)/g,
    read: ([, where], today) => part(monthAfter(today, 0), where),
  },
  {
    sign: /周|星期|礼拜/,
    pattern: new RegExp(`(?<![0-9每几半${han}两])${which}?个?(?:周|星期|礼拜)([一二三四五六日天])(?!次|回|周年)`, 'g'),
    read: ([, step, weekday], today) =>
      oneDay(inWeek(today, weekday === '天' ? 6 : '一二三四五六日'.indexOf(weekday!), steps[step ?? ''] ?? 0)),
  },
  {
    sign: /[周期拜]末/,
    pattern: new RegExp(`(?<![每几个])${which}?个?(?:周|星期|礼拜)末`, 'g'),
    read: ([, step], today) => weekendAfter(today, steps[step ?? ''] ?? 0),
  },
  {
    sign: /[周期拜]/,
    pattern: new RegExp(`${which}个?(?:周|星期|礼拜)(?![一二三四五六日天末])`, 'g'),
    read: ([, step], today) => weekAfter(today, steps[step!]!),
  },
  {
    sign: /年/,
    pattern: /(今年|去年|前年|明年)(底|末|初)?(?!轻)|(?<![今去前明整半全0-9])年(底)/g,
    read: ([, year, where, end], today) => {
      const span = yearAfter(today, years[year ?? '今年']!)
      return where === '初' ? { from: span.from, to: monthIn(yearOf(span.from), 1).to } : part(span, where ?? end)
    },
  },
  {
    sign: /[前后内里]/,
    pattern: new RegExp(
      `(?<![0-9第.-])(${count}) ?${unit}(?:(?:之|以)?(前|后)(?!悔|天|台|面)|(?:之|以)?内|里(?!面))`,
      'g',
    ),
    read: ([, many, word, way], today) => {
      const number = numberOf(many)
      if (!(number > 0)) return undefined
      if (way === undefined) return { from: today, to: shifted(today, number, unitOf(word!)) }
      return oneDay(shifted(today, way === '前' ? -number : number, unitOf(word!)))
    },
  },
  {
    sign: /近|过去|前面/,
    pattern: new RegExp(`(?:最近|近|过去|前面)的?(${count}) ?${unit}`, 'g'),
    read: ([, many, word], today) => {
      const number = numberOf(many)
      return number > 0 ? { from: shifted(today, -number, unitOf(word!)), to: today } : undefined
    },
  },
  {
    sign: /[日号]/,
    pattern: new RegExp(
      `(?<![0-9a-z第路街弄巷道村年月.${han}#-])([0-9]{1,2}|二十[${han}]?|十[${han}]?|三十一?)[号日](?!楼|线|店|库|门|院|码|仓|机|柜|房|桌|幢|栋|单|选|客服|字|用品|常|本|元|[0-9])`,
      'g',
    ),
    read: ([, d], today) => oneDay(nearestInMonth(numberOf(d), today)),
  },
]
