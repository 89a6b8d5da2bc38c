/** Days as the market's wall clock counts them: Asia/Shanghai, eight hours ahead of UTC all year. */
export type Calendar = {
  /** That many days before today (0: today), at 'HH:MM'; never later than a quarter of an hour ago. */
  past: (daysAgo: number, time: string) => string
  minutesAgo: (minutes: number) => string
  /** From the morning of one day to the last minute of another, counted from today (-1: yesterday). */
  span: (fromDay: number, toDay: number) => { from: string; to: string }
}

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs
const offsetMs = 8 * 60 * minuteMs

export const createCalendar = (now: Date): Calendar => {
  const midnight = Math.floor((now.getTime() + offsetMs) / dayMs) * dayMs - offsetMs
  const newest = now.getTime() - 15 * minuteMs
  const iso = (ms: number): string => new Date(ms).toISOString()
  return {
    past: (daysAgo, time) => iso(Math.min(midnight - daysAgo * dayMs + minutesOf(time) * minuteMs, newest)),
    minutesAgo: (minutes) => iso(now.getTime() - minutes * minuteMs),
    span: (fromDay, toDay) => ({
      from: iso(midnight + fromDay * dayMs + minutesOf('08:00') * minuteMs),
      to: iso(midnight + (toDay + 1) * dayMs - minuteMs),
    }),
  }
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
