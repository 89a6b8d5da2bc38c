import { dayMs, dayOf, monthIn, nearest, nthWeekday, type Span, weekdayOf, yearOf } from './calendar.ts'
import { createLexicon, findHits } from './lexicon.ts'

export type DayHit = { start: number; end: number; span: Span }

/** Days of shopping and of the calendar, the nearest unless a word before says which: 去年双十一, "last christmas". */
export function findFestivals(text: string, today: number, middle: number): DayHit[] {
  return findHits(text, lexicon).flatMap((hit) => {
    if (/[0-9.]/.test(text[hit.start] ?? '') && !standsAsDay(text, hit.start, hit.end)) return []
    const before = text.slice(Math.max(0, hit.start - 6), hit.start)
    const [words, which] = /(?:(今年|去年|前年|明年)的?|\b(?:last|this|next) )$/.exec(before) ?? []
    const named = years[which ?? words ?? '']
    const span = named === undefined ? chosen(hit.value, words ?? '', today, middle) : hit.value(yearOf(today) + named)
    return span ? [{ start: hit.start - (words?.length ?? 0), end: hit.end, span }] : []
  })
}

type SpanIn = (year: number) => Span | undefined

const years: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1, 'this ': 0 }

/** 618 is a number as well: it is the day where something was bought on it or goes on at it. */
function standsAsDay(text: string, start: number, end: number): boolean {
  if (/[0-9a-z.¥$€£#]/.test(text[start - 1] ?? '') || /^[0-9a-z.]/.test(text.slice(end, end + 1))) return false
  return (
    /^ ?(?:大促|活动|那天|当天|期间|那会|的时候|年中|促销|买|下|拍|付|sale|event|shopping|festival)/.test(
      text.slice(end, end + 12),
    ) || /(?:今年|去年|明年|京东|天猫) ?$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

function chosen(spanIn: SpanIn, words: string, today: number, middle: number): Span | undefined {
  const year = yearOf(today)
  const spans = [year - 2, year - 1, year, year + 1].flatMap((each) => spanIn(each) ?? [])
  if (words === 'last ') return spans.findLast((span) => span.to < today)
  if (words === 'next ') return spans.find((span) => span.from > today)
  const from = nearest((each) => spanIn(each)?.from, middle)
  return spans.find((span) => span.from === from)
}

const onDay = (month: number, day: number): SpanIn => during(month, day, 1)
const during =
  (month: number, day: number, days: number): SpanIn =>
  (year) => {
    const from = dayOf(year, month, day)
    return from === undefined ? undefined : { from, to: from + (days - 1) * dayMs }
  }
const nth =
  (month: number, weekday: number, count: number, later = 0): SpanIn =>
  (year) => {
    const from = nthWeekday(year, month, weekday, count) + later * dayMs
    return { from, to: from }
  }

/** First days of the lunar calendar from 2024 on, as `MMDD`, from the almanac github.com/6tail/lunar-javascript. (ICU puts two new moons near midnight a day off.) */
const firstLunarYear = 2024
const lunar = (list: string, earlier = 0): SpanIn => {
  const days = list.split(' ').map(Number)
  return (year) => {
    const monthAndDay = days[year - firstLunarYear]
    if (monthAndDay === undefined) return undefined
    const from = Date.UTC(year, Math.floor(monthAndDay / 100) - 1, (monthAndDay % 100) - earlier)
    return { from, to: from }
  }
}
const newYear = '0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212'
const thanksgiving = nth(11, 3, 4)

/** Gauss's rule as Meeus and Butcher wrote it, for the years of the Gregorian calendar. */
const easter: SpanIn = (year) => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const place = epact + weekday - 7 * shift + 114
  const from = Date.UTC(year, Math.floor(place / 31) - 1, (place % 31) + 1)
  return { from, to: from }
}

/** Memorial Day is the last Monday of May. */
const lastMondayOfMay: SpanIn = (year) => {
  const { to } = monthIn(year, 5)
  return { from: to - weekdayOf(to) * dayMs, to: to - weekdayOf(to) * dayMs }
}

const festivals: readonly (readonly [string, SpanIn])[] = [
  ["双十一 双11 11.11 双11.11 singles_day singles’_day singles'_day double_11 double_eleven", onDay(11, 11)],
  ['双十二 双12 12.12 double_12 double_twelve', onDay(12, 12)],
  ['618 6.18 六一八', onDay(6, 18)],
  ['三八节 妇女节 女神节 38节', onDay(3, 8)],
  ['黑五 黑色星期五 black_friday blackfriday', nth(11, 3, 4, 1)],
  ['网一 网络星期一 cyber_monday', nth(11, 3, 4, 4)],
  ['感恩节 thanksgiving thanksgiving_day', thanksgiving],
  ['圣诞 圣诞节 christmas christmas_day xmas x-mas', onDay(12, 25)],
  ['平安夜 christmas_eve', onDay(12, 24)],
  ['boxing_day', onDay(12, 26)],
  ["元旦 元旦节 新年 new_year new_years new_years_day new_year's new_year's_day", onDay(1, 1)],
  ["跨年夜 new_years_eve new_year's_eve nye", onDay(12, 31)],
  ["情人节 valentines valentine's valentines_day valentine's_day", onDay(2, 14)],
  ['万圣节 万圣夜 halloween', onDay(10, 31)],
  ['愚人节', onDay(4, 1)],
  ['独立日 independence_day 4th_of_july fourth_of_july', onDay(7, 4)],
  ['六一 六一儿童节 儿童节', onDay(6, 1)],
  ['教师节', onDay(9, 10)],
  ['五一 五一节 五一假期 劳动节', during(5, 1, 5)],
  ['国庆 国庆节 国庆假期 十一假期 十一长假 national_day golden_week', during(10, 1, 7)],
  ['春节 大年初一 过年 chinese_new_year lunar_new_year spring_festival', lunar(newYear)],
  ['除夕 大年三十 年三十', lunar(newYear, 1)],
  [
    '元宵 元宵节 lantern_festival',
    lunar('0224 0212 0303 0220 0209 0227 0217 0206 0225 0214 0305 0222 0211 0301 0218 0207 0226'),
  ],
  [
    '端午 端午节 dragon_boat_festival',
    lunar('0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614'),
  ],
  ['七夕 七夕节', lunar('0810 0829 0819 0808 0826 0816 0805 0824 0812 0801 0820 0810 0828 0817 0807 0826 0814')],
  [
    '中秋 中秋节 mid-autumn mid-autumn_festival',
    lunar('0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920'),
  ],
  ['重阳 重阳节', lunar('1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017 1007 1026 1014')],
  ['复活节 easter easter_sunday', easter],
  ["母亲节 mothers_day mother's_day", nth(5, 6, 2)],
  ["父亲节 fathers_day father's_day", nth(6, 6, 3)],
  ['memorial_day', lastMondayOfMay],
  ['labor_day labour_day', nth(9, 0, 1)],
]

const lexicon = createLexicon(
  festivals.flatMap(([names, spanIn]) => names.split(' ').map((name) => [name.replaceAll('_', ' '), spanIn] as const)),
)
