/**
 * PostgreSQL's words for an instant (`2026-11-24 03:00:00.12+00`) as the contract writes it (`2026-11-24T03:00:00.120Z`).
 * Our connections speak UTC, so that almost none needs a calendar; every row brings six of them.
 */
export const parseInstant = (text: string): string => {
  if (text.length < 22 || text.length > 29 || !text.endsWith('+00')) return new Date(text).toISOString()
  const fraction = text.slice(20, -3).padEnd(3, '0').slice(0, 3)
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`
}
