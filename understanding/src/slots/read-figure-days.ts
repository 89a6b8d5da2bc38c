import { dayOf, nearestOf, type Span } from './calendar.ts'

type Day = number | undefined
const oneDay = (day: Day): Span | undefined => (day === undefined ? undefined : { from: day, to: day })

/** Days in figures alone: 2026-11-05, 2026年11月5日, 25.11.2026, and 11/25/2026 as it is meant where the customer is. */
export function readFigureDays(
  text: string,
  middle: number,
  timeZone: string,
): { start: number; end: number; span: Span }[] {
  const isMonthFirst = timeZone.startsWith('America/') || timeZone.startsWith('US/')
  return [...text.matchAll(figures)].slice(0, mostDays).flatMap((match) => {
    const span = oneDay(read(match, middle, isMonthFirst))
    return span ? [{ start: match.index, end: match.index + match[0].length, span }] : []
  })
}

const mostDays = 10
const figures =
  /(?<![0-9./-])(?:(20[0-9]{2})(?:[-/.]| ?年 ?)([0-9]{1,2})(?:[-/.]| ?月 ?)([0-9]{1,2})(?: ?[日号])?|([0-9]{1,2})([/.-])([0-9]{1,2})\5(20[0-9]{2})|(?<=(?:\b(?:on|by|before|since|until|from) ))([0-9]{1,2})\/([0-9]{1,2}))(?![0-9/]|[.-][0-9])/g

function read(match: RegExpExecArray, middle: number, isMonthFirst: boolean): Day {
  const [, year, month, day, one, sign, other, yearAfter, first, second] = match
  if (year) return dayOf(Number(year), Number(month), Number(day))
  const [left, right] = [Number(one ?? first), Number(other ?? second)]
  const asMonthFirst = left <= 12 && (right > 12 || (isMonthFirst && sign !== '.'))
  const [m, d] = asMonthFirst ? [left, right] : [right, left]
  return yearAfter ? dayOf(Number(yearAfter), m, d) : nearestOf(m, d, middle)
}
