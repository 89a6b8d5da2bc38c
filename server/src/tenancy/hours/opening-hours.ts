import type { OpeningHours } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { dayAfter, instantOf, isTimeZone, localMoment, weekdayOf } from './local-time.ts'

type Hours = { timeZone: string; openingHours: OpeningHours }

/** Whether somebody is there at `at`, by the clock on the tenant's wall. */
export const isOpenAt = (tenant: Hours, at: Date): boolean => {
  const { date, minute } = localMoment(at, tenant.timeZone)
  return windowsOn(tenant.openingHours, date).some((window) => minute >= window.from && minute < window.to)
}

/**
 * The first moment from `at` on at which somebody is there: `at` itself while open. A start that the clock skips when
 * summer time begins is the moment after the jump.
 */
export const nextOpeningAfter = (tenant: Hours, at: Date): Date => {
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

/** @throws CeladonError INVALID_REQUEST: unknown zone, no window at all, or a window that ends before it starts. */
export const checkOpeningHours = (tenant: Hours): void => {
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
