/** The end of a day such as `2026-12-31` where the reader is; null for no day at all. */
export function endOfDay(day: string): string | null {
  if (day === '') return null
  const end = new Date(`${day}T23:59:59`)
  return Number.isNaN(end.getTime()) ? null : end.toISOString()
}
