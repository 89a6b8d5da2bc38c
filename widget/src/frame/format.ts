import type { Money } from '@celadon/contract'

export type Format = ReturnType<typeof createFormat>

/**
 * Times, dates and money in the customer's language. Hours and days are the shop's, as in the assistant's words; a
 * customer whose clock shows another hour is told which zone it is.
 */
export function createFormat(language: 'zh' | 'en', timeZone?: string) {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { timeZone, ...options })
  const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const own = new Intl.DateTimeFormat(locale, hour)
  const time = dates(hour)
  const zone = dates({ timeZoneName: 'shortOffset' })
  const tellTime = (instant: Date): string =>
    own.format(instant) === time.format(instant)
      ? time.format(instant)
      : `${time.format(instant)} ${zoneIn(zone.formatToParts(instant))}`
  const key = dates({ year: 'numeric', month: '2-digit', day: '2-digit' })
  const day = dates({ day: 'numeric', month: language === 'zh' ? 'long' : 'short' })
  const longDay = dates({ weekday: 'short', day: 'numeric', month: language === 'zh' ? 'long' : 'short' })
  const calendarDay = dates({ day: 'numeric', month: language === 'zh' ? 'long' : 'short', timeZone: 'UTC' })
  return {
    time: (instant: string) => tellTime(new Date(instant)),
    day: (instant: string) => day.format(new Date(instant)),
    /** A day such as `2026-12-25`, the same in every time zone. */
    calendarDay: (date: string) => calendarDay.format(new Date(date)),
    dayAndTime: (instant: string) => joinDayAndTime(longDay.format(new Date(instant)), tellTime(new Date(instant))),
    dayKey: (instant: string) => key.format(new Date(instant)),
    /** A timeline's stop says either an instant or words of its own. */
    stop: (at: string) => (/^\d{4}-\d\d-\d\dT/.test(at) ? day.format(new Date(at)) : at),
    money: (money: Money) => formatMoney(locale, money),
  }
}

const zoneIn = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''

const joinDayAndTime = (day: string, time: string): string => `${day} ${time}`

function formatMoney(locale: string, { amountMinor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(amountMinor / 10 ** digits)
}
