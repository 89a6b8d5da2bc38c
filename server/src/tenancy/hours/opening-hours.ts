import type { OpeningHours } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { dayAfter, instantOf, isTimeZone, localMoment, weekdayOf } from './local-time.ts'

export type WallHours = { timeZone: string; openingHours: OpeningHours }

/** Whether somebody is there at `at`, by the clock on the tenant's wall. */
export const isOpenAt = (tenant: WallHours, at: Date): boolean => {
  const { date, minute } = localMoment(at, tenant.timeZone)
  return windowsOn(tenant.openingHours, date).some((window) => minute >= window.from && minute < window.to)
}

/**
 * The first moment from `at` on at which somebody is there: `at` itself while open. A start that the clock skips when
 * summer time begins is the moment after the jump.
 */
export const nextOpeningAfter = (tenant: WallHours, at: Date): Date => {
  if (isOpenAt(tenant, at)) return at
  let date = localMoment(at, tenant.timeZone).date
  for (let day = 0; day < maxDaysAhead; day += 1) {
    const starts = windowsOn(tenant.openingHours, date).map((window) => instantOf(date, window.from, tenant.timeZone))
    const next = starts.filter((start) => start > at && isOpenAt(tenant, start)).toSorted((a, b) => +a - +b)[0]
    if (next) return next
    date = dayAfter(date)
  }
  throw new CeladonError('INVALID_REQUEST', { field: 'openingHours', problem: 'never open' })
}

/**
 * When so much open time will have passed since `from`: what lies outside the hours does not count. Where there is too
 * little of it ahead, the clock runs through.
 */
export const addOpenTime = (tenant: WallHours, from: Date, seconds: number): Date => {
  let date = localMoment(from, tenant.timeZone).date
  let left = seconds * 1000
  for (let day = 0; day < maxDaysAhead; day += 1) {
    for (const window of joined(windowsOn(tenant.openingHours, date))) {
      const [opens, closes] = [window.from, window.to].map((at) => instantOf(date, at, tenant.timeZone)) as [Date, Date]
      const begins = Math.max(opens.getTime(), from.getTime())
      const lasts = closes.getTime() - begins
      if (lasts >= left) return new Date(begins + left)
      left -= Math.max(0, lasts)
    }
    date = dayAfter(date)
  }
  return new Date(from.getTime() + seconds * 1000)
}

/** In their order, those that touch as one: two that overlap are not twice as long. */
const joined = (windows: readonly { from: number; to: number }[]): { from: number; to: number }[] => {
  const result: { from: number; to: number }[] = []
  for (const window of windows.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1)
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to)
    else result.push({ ...window })
  }
  return result
}

/** @throws CeladonError INVALID_REQUEST: unknown zone, no window at all, or a window that ends before it starts. */
export const checkOpeningHours = (tenant: WallHours): void => {
  if (!isTimeZone(tenant.timeZone)) throw new CeladonError('INVALID_REQUEST', { field: 'timeZone' })
  const { weekly, holidays } = tenant.openingHours
  const isSound =
    weekly.length > 0 &&
    weekly.every((window) => {
      const areDays =
        window.days.length > 0 && window.days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
      return areDays && isTime(window.from) && isTime(window.to) && minuteOf(window.from) < minuteOf(window.to)
    }) &&
    holidays.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
  if (!isSound) throw new CeladonError('INVALID_REQUEST', { field: 'openingHours' })
}

/** A year of holidays in a row is a mistake. */
const maxDaysAhead = 400

const windowsOn = (hours: OpeningHours, date: string): { from: number; to: number }[] =>
  hours.holidays.includes(date)
    ? []
    : hours.weekly
        .filter((window) => window.days.includes(weekdayOf(date)))
        .map((window) => ({ from: minuteOf(window.from), to: minuteOf(window.to) }))

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
