/** The day on which an instant falls in a time zone, as `2026-12-25`. */
export function dayOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(new Date(instant))
}

/** The instant at which a day begins there. Where clocks are put forward over midnight, the day's first moment. */
export function startOfDay(day: string, timeZone: string): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`)
  const guess = asUtc - offsetMs(asUtc, timeZone)
  const exact = asUtc - offsetMs(guess, timeZone)
  return new Date(dayOf(new Date(exact).toISOString(), timeZone) < day ? guess : exact).toISOString()
}

/** The last day before an instant at which something ends. */
export function lastDayOf(end: string, timeZone: string): string {
  return dayOf(new Date(Date.parse(end) - 1).toISOString(), timeZone)
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** How far the clocks there are ahead of UTC at this instant. */
function offsetMs(instantMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instantMs)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value))
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000
}
