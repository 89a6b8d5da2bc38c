import { dayOf, nextDay, startOfDay } from '#days'

/** The last minute of a day that was typed, in the workspace's time zone; undefined: nothing new, or no day. */
export function dueOf(typed: string, dueAt: string, timeZone: string): string | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed) || typed === dayOf(dueAt, timeZone)) return undefined
  return new Date(Date.parse(startOfDay(nextDay(typed), timeZone)) - 60_000).toISOString()
}
