import type { Language, Money } from '@celadon/contract'
import type { Say } from './say.ts'

/** Dates, amounts and lists in one language and the workspace's time zone. */
export type Format = {
  clock: (instant: string) => string
  /** The time alone for today, else with its date. */
  moment: (instant: string, now: Date) => string
  date: (instant: string) => string
  /** A day such as `2026-12-25`, the same in every time zone. */
  calendarDay: (day: string) => string
  money: (money: Money) => string
  list: (items: string[]) => string
  fileSize: (bytes: number) => string
  confidence: (value: number) => string
}

export function createFormat(language: Language, timeZone: string | undefined): Format {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const zone = timeZone === undefined ? {} : { timeZone }
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone })
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone })
  const calendarDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const both = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone,
  })
  const list = new Intl.ListFormat(locale, { type: 'unit', style: language === 'zh' ? 'short' : 'long' })
  const confidence = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return {
    clock: (instant) => clock.format(new Date(instant)),
    moment: (instant, now) => {
      const at = new Date(instant)
      return (date.format(at) === date.format(now) ? clock : both).format(at)
    },
    date: (instant) => date.format(new Date(instant)),
    calendarDay: (day) => calendarDay.format(new Date(day)),
    money: (money) => formatMoney(locale, money),
    list: (items) => (language === 'zh' ? items.join('、') : list.format(items)),
    fileSize: (bytes) => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`),
    confidence: (value) => confidence.format(value),
  }
}

/** Minutes and seconds under an hour, so that a queue's clock is read at a glance; then hours, then days. */
export function formatWait(say: Say, milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`
  if (hours < 24) return say('time.minutes', { hours, minutes: minutes % 60 })
  return say('time.days', { days: Math.floor(hours / 24), hours: hours % 24 })
}

function formatMoney(locale: string, { amountMinor, currency }: Money) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(amountMinor / 10 ** digits)
}
