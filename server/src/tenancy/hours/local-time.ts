/** A moment on a wall clock: `date` 'YYYY-MM-DD', `minute` of the day. */
export type LocalMoment = { date: string; minute: number }

export const localMoment = (at: Date, timeZone: string): LocalMoment => {
  const wall = wallClock(at, timeZone)
  return { date: isoDate(wall), minute: Math.floor((wall % dayMs) / minuteMs) }
}

/**
 * The instant at which the wall clock shows `date` and `minute` (1440 is the next midnight). Of two such instants the
 * earlier; where the clock jumps over it, the instant after the jump.
 */
export const instantOf = (date: string, minute: number, timeZone: string): Date => {
  const key = `${timeZone} ${date} ${minute}`
  const known = instants.get(key)
  if (known) return known
  if (instants.size >= mostInstants) instants.clear()
  const found = findInstant(date, minute, timeZone)
  instants.set(key, found)
  return found
}

/** A page of goals asks for the same openings over and over. */
const instants = new Map<string, Date>()
const mostInstants = 4_096

const findInstant = (date: string, minute: number, timeZone: string): Date => {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * minuteMs
  const offsets = [wall - dayMs, wall + dayMs].map((near) => wallClock(new Date(near), timeZone) - near)
  const candidates = offsets.map((offset) => wall - offset).toSorted((a, b) => a - b)
  const exact = candidates.find((candidate) => wallClock(new Date(candidate), timeZone) === wall)
  return new Date(exact ?? firstInstantPast(wall, candidates, timeZone))
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

export const dayAfter = (date: string): string => isoDate(Date.parse(`${date}T00:00:00Z`) + dayMs)

export const isTimeZone = (name: string): boolean => {
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The wall clock's reading, written as if it were UTC, in whole milliseconds. */
const wallClock = (at: Date, timeZone: string): number => {
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const seconds = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second'])
  return seconds + at.getUTCMilliseconds()
}

/** The clock skips `wall`: the jump lies between the two candidates, and the moment it lands is found by halving. */
const firstInstantPast = (wall: number, candidates: number[], timeZone: string): number => {
  let before = candidates[0]! - minuteMs
  let after = candidates.at(-1)!
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (wallClock(new Date(middle), timeZone) >= wall) after = middle
    else before = middle
  }
  return after
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs 100 times more than using it; there are only some 600 zones. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}
