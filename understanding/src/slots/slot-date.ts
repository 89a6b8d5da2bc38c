import type { UnderstandingContext } from '#context'
import type { FoundSlot } from './found-slot.ts'
import { readSmallNumber } from '#digits'

/** Days, as `YYYY-MM-DD` in the zone the customer means. A day without a year is the nearest one. */
export function findDates(text: string, context: Pick<UnderstandingContext, 'now' | 'timeZone'>): FoundSlot[] {
  const matches = readers.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].slice(0, 5).map((match) => ({ match, read })),
  )
  if (matches.length === 0) return []
  const today = todayIn(context)
  return matches.flatMap(({ match, read }) => {
    const value = read(match, today)
    return value === undefined
      ? []
      : [
          {
            type: 'date' as const,
            value: new Date(value).toISOString().slice(0, 10),
            how: 'pattern' as const,
            confidence: 0.85,
            start: match.index,
            end: match.index + match[0].length,
          },
        ]
  })
}

const dayMs = 86_400_000

/** The day in the zone, as milliseconds of that day's midnight in UTC. An unknown zone counts as UTC. */
function todayIn({ now, timeZone }: Pick<UnderstandingContext, 'now' | 'timeZone'>): number {
  try {
    return Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now))
  } catch {
    return Math.floor(now.getTime() / dayMs) * dayMs
  }
}

type Read = (match: RegExpExecArray, today: number) => number | undefined

const near: Record<string, number> = Object.assign(Object.create(null) as Record<string, number>, {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  tmr: 1,
  tmrw: 1,
})
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const weekdays = 'mon tue wed thu fri sat sun'.split(' ')
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'

const readers: readonly { pattern: RegExp; read: Read }[] = [
  {
    pattern: /大前天|大后天|今天|今日|昨天|昨日|前天|明天|明日|后天|\b(?:today|tonight|yesterday|tomorrow|tmrw?)\b/g,
    read: (match, today) => today + near[match[0]]! * dayMs,
  },
  { pattern: /day before yesterday/g, read: (_, today) => today - 2 * dayMs },
  { pattern: /day after tomorrow/g, read: (_, today) => today + 2 * dayMs },
  {
    pattern: /(?<![0-9])(20[0-9]{2})[-/.年] ?([0-9]{1,2})[-/.月] ?([0-9]{1,2})日?(?![0-9])/g,
    read: ([, year, m, day]) => dayOf(Number(year), Number(m), Number(day)),
  },
  {
    pattern: /(?<![0-9年-])([0-9]{1,2})月([0-9]{1,2})[日号]?(?![0-9])/g,
    read: ([, m, day], today) => nearest(Number(m), Number(day), today),
  },
  {
    pattern: new RegExp(`\\b${month}\\.? ([0-9]{1,2})(?:st|nd|rd|th)?\\b`, 'g'),
    read: ([, name, day], today) => nearest(months.indexOf(name!) + 1, Number(day), today),
  },
  {
    pattern: new RegExp(`\\b([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'g'),
    read: ([, day, name], today) => nearest(months.indexOf(name!) + 1, Number(day), today),
  },
  { pattern: /双(?:十一|11)/g, read: (_, today) => nearest(11, 11, today) },
  {
    pattern: /([0-9]{1,3}|[一二两三四五六七八九十]{1,3})天(前|之前|以前|后|之后)/g,
    read: ([, count, when], today) => shifted(today, readSmallNumber(count!), when!.includes('前') ? -1 : 1),
  },
  {
    pattern: /\b([0-9]{1,3}|two|three|four|five|six|seven|ten) days (ago|from now)\b/g,
    read: ([, count, when], today) => shifted(today, readSmallNumber(count!), when === 'ago' ? -1 : 1),
  },
  {
    pattern: /(上上?|这|本|下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])/g,
    read: ([, which, day], today) =>
      inWeek(
        today,
        '一二三四五六日天'.indexOf(day!) % 7 === 0 && day === '天' ? 6 : '一二三四五六日'.indexOf(day!),
        { 上: -1, 上上: -2, 下: 1 }[which ?? ''] ?? 0,
      ),
  },
  {
    pattern: /\b(last|next|this|on|by)? ?(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)\b/g,
    read: ([, which, day], today) => englishWeekday(today, weekdays.indexOf(day!), which ?? ''),
  },
]

function dayOf(year: number, monthOfYear: number, day: number): number | undefined {
  const value = Date.UTC(year, monthOfYear - 1, day)
  return new Date(value).getUTCMonth() === monthOfYear - 1 && new Date(value).getUTCDate() === day ? value : undefined
}

function nearest(monthOfYear: number, day: number, today: number): number | undefined {
  const year = new Date(today).getUTCFullYear()
  const days = [year - 1, year, year + 1].flatMap((each) => dayOf(each, monthOfYear, day) ?? [])
  return days.sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0]
}

const shifted = (today: number, count: number | undefined, sign: number): number | undefined =>
  count === undefined ? undefined : today + sign * count * dayMs

/** Monday is 0. Weeks begin on Monday. */
const inWeek = (today: number, weekday: number, weeks: number): number =>
  today + (weekday - weekdayOf(today) + weeks * 7) * dayMs

const weekdayOf = (day: number): number => (new Date(day).getUTCDay() + 6) % 7

/** "Last Friday" is the one before today, any other the next one. */
function englishWeekday(today: number, weekday: number, which: string): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (which === 'last') return today + (ahead === 0 ? -7 : ahead - 7) * dayMs
  return today + (which === 'next' && ahead === 0 ? 7 : ahead) * dayMs
}
