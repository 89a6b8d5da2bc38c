import type { Money } from '@celadon/contract'

export type Format = ReturnType<typeof createFormat>

/** Times, dates and money in the customer's language and time zone. */
export function createFormat(language: 'zh' | 'en') {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const time = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const day = dates({ day: 'numeric', month: language === 'zh' ? 'long' : 'short' })
  const longDay = dates({ weekday: 'short', day: 'numeric', month: language === 'zh' ? 'long' : 'short' })
  const calendarDay = dates({ day: 'numeric', month: language === 'zh' ? 'long' : 'short', timeZone: 'UTC' })
  return {
    time: (instant: string) => time.format(new Date(instant)),
    day: (instant: string) => day.format(new Date(instant)),
    /** A day such as `2026-12-25`, the same in every time zone. */
    calendarDay: (date: string) => calendarDay.format(new Date(date)),
    dayAndTime: (instant: string) => joinDayAndTime(longDay.format(new Date(instant)), time.format(new Date(instant))),
    dayKey: (instant: string) => new Date(instant).toDateString(),
    /** A timeline's stop says either an instant or words of its own. */
    stop: (at: string) => (/^\d{4}-\d\d-\d\dT/.test(at) ? day.format(new Date(at)) : at),
    money: (money: Money) => formatMoney(locale, money),
  }
}

const joinDayAndTime = (day: string, time: string): string => `${day} ${time}`

function formatMoney(locale: string, { amountMinor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(amountMinor / 10 ** digits)
}
