import type { Language, Money } from '@celadon/contract'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

const kept = <T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T => {
  const known = formats.get(key)
  if (known) return known as T
  const made = make()
  formats.set(key, made)
  return made
}

/** A day in the tenant's time zone: 11月25日周三, Wed 25 Nov. */
export const formatDay = (instant: string, language: Language, timeZone: string): string => {
  const zone = `${language} ${timeZone}`
  // Within a quarter of an hour no zone changes its day, and writing one takes much longer than looking it up.
  const key = `${Math.floor(Date.parse(instant) / quarterHourMs)} ${zone}`
  const known = days.get(key)
  if (known !== undefined) return known
  const day = kept(
    `day ${zone}`,
    () => new Intl.DateTimeFormat(locales[language], { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  )
    .format(new Date(instant))
    .replace(',', '')
  if (days.size >= mostDays) days.clear()
  days.set(key, day)
  return day
}

const days = new Map<string, string>()
const mostDays = 5000
const quarterHourMs = 900_000

/** A day with the time: 11月25日周三 08:15, Wed 25 Nov 08:15. */
export const formatMoment = (instant: string, language: Language, timeZone: string): string => {
  const time = kept(
    `time ${timeZone}`,
    () => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone }),
  )
  return `${formatDay(instant, language, timeZone)} ${time.format(new Date(instant))}`
}

/** An amount in its own currency, from minor units. */
export const formatMoney = (money: Money, language: Language): string => {
  const format = kept<Intl.NumberFormat>(
    `money ${language} ${money.currency}`,
    () => new Intl.NumberFormat(locales[language], { style: 'currency', currency: money.currency }),
  )
  return format.format(money.amountMinor / minorUnits(format, money.currency))
}

/** How many minor units make one of a currency: asking the format takes longer than writing the amount. */
const minorUnits = (format: Intl.NumberFormat, currency: string): number => {
  const known = unitsOf.get(currency) ?? 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
  unitsOf.set(currency, known)
  return known
}

const unitsOf = new Map<string, number>()
