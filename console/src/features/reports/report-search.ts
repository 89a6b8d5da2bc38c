import { reportRowsSchema, type ReportRows } from '@celadon/contract'

export const periods = [7, 28, 90] as const

/** `days`: up to today; else the first and the last day. */
export type ReportSearch = { rows?: ReportRows; days?: number; from?: string; to?: string }

/** What of the address says which report; anything else in it is left out. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const rows = reportRowsSchema.safeParse(search['rows'])
  const { days, from, to } = search
  const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)
  return {
    ...(rows.success ? { rows: rows.data } : {}),
    ...(periods.some((each) => each === days) ? { days: days as number } : {}),
    ...(isDay(from) && isDay(to) ? { from, to } : {}),
  }
}

const dayMs = 86_400_000
const usualDays = 28

/** The days that are asked for, whole: the first and the last. */
export function daysOf({ days, from, to }: ReportSearch, today: string): { from: string; to: string } {
  if (from !== undefined && to !== undefined) return { from, to }
  const first = new Date(Date.parse(today) - ((days ?? usualDays) - 1) * dayMs).toISOString().slice(0, 10)
  return { from: first, to: today }
}
