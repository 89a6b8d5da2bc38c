/** A day is the midnight of that day in UTC, in milliseconds, whatever the zone; a span has its last day inside. */
export type Span = { from: number; to: number }

export const dayMs = 86_400_000

/** The day in the zone. An unknown zone counts as UTC. */
export function todayIn({ now, timeZone }: { now: Date; timeZone: string }): number {
  const minute = Math.floor(now.getTime() / 60_000)
  if (last?.minute === minute && last.timeZone === timeZone) return last.today
  const today = readToday(now, timeZone)
  last = { minute, timeZone, today }
  return today
}

/** Asking for a calendar costs more than all else here; within one minute the answer stays the same. */
let last: { minute: number; timeZone: string; today: number } | undefined

function readToday(now: Date, timeZone: string): number {
  try {
    return Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now))
  } catch {
    return Math.floor(now.getTime() / dayMs) * dayMs
  }
}

export const written = (day: number): string => new Date(day).toISOString().slice(0, 10)
export const yearOf = (day: number): number => new Date(day).getUTCFullYear()
const monthOf = (day: number): number => new Date(day).getUTCMonth() + 1

/** Months count from 1. Undefined for the 30th of February. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const value = Date.UTC(year, month - 1, day)
  const date = new Date(value)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? value : undefined
}

/** The day of that name nearest to today. */
export function nearest(dayIn: (year: number) => number | undefined, today: number): number | undefined {
  const year = yearOf(today)
  const days = [year - 1, year, year + 1].flatMap((each) => dayIn(each) ?? [])
  return days.toSorted((one, other) => Math.abs(one - today) - Math.abs(other - today))[0]
}

export const nearestOf = (month: number, day: number, today: number): number | undefined =>
  nearest((year) => dayOf(year, month, day), today)

/** The day of that number nearest to today: "the 20th", 5号. */
export function nearestInMonth(day: number, today: number): number | undefined {
  const days = [-1, 0, 1].flatMap((months) => {
    const first = monthAfter(today, months).from
    return dayOf(yearOf(first), monthOf(first), day) ?? []
  })
  return days.toSorted((one, other) => Math.abs(one - today) - Math.abs(other - today))[0]
}

/** Monday is 0. Weeks begin on Monday. */
export const weekdayOf = (day: number): number => (new Date(day).getUTCDay() + 6) % 7
export const inWeek = (today: number, weekday: number, weeks: number): number =>
  today + (weekday - weekdayOf(today) + weeks * 7) * dayMs

export const weekAfter = (today: number, weeks: number): Span => ({
  from: inWeek(today, 0, weeks),
  to: inWeek(today, 6, weeks),
})
export const weekendAfter = (today: number, weeks: number): Span => ({
  from: inWeek(today, 5, weeks),
  to: inWeek(today, 6, weeks),
})

export function monthAfter(today: number, months: number): Span {
  const date = new Date(today)
  return monthIn(date.getUTCFullYear(), date.getUTCMonth() + 1 + months)
}

/** Months beyond the year's run on into the next. */
export const monthIn = (year: number, month: number): Span => ({
  from: Date.UTC(year, month - 1, 1),
  to: Date.UTC(year, month, 0),
})
export const yearAfter = (today: number, years: number): Span => {
  const year = yearOf(today) + years
  return { from: Date.UTC(year, 0, 1), to: Date.UTC(year, 11, 31) }
}

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The day so many units away: a month before the 31st is the last of a shorter month. */
export function shifted(today: number, count: number, unit: Unit): number {
  if (unit === 'day') return today + Math.round(count) * dayMs
  if (unit === 'week') return today + Math.round(count * 7) * dayMs
  if (!Number.isInteger(count)) return today + Math.round(count * (unit === 'month' ? 30 : 365)) * dayMs
  const date = new Date(today)
  const { from, to } = monthAfter(today, unit === 'month' ? count : count * 12)
  return Math.min(to, from + (date.getUTCDate() - 1) * dayMs)
}

/** The nth such weekday of a month; Monday is 0. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = Date.UTC(year, month - 1, 1)
  return first + (((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7) * dayMs
}
