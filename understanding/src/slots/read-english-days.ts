import {
  dayOf,
  monthAfter,
  monthIn,
  nearest,
  nearestInMonth,
  nearestOf,
  inWeek,
  shifted,
  type Span,
  type Unit,
  weekAfter,
  weekdayOf,
  weekendAfter,
  yearAfter,
  yearOf,
  dayMs,
} from './calendar.ts'
import type { DayReader } from './read-chinese-days.ts'
import { readSmallNumber } from '#digits'

const oneDay = (day: number | undefined): Span | undefined => (day === undefined ? undefined : { from: day, to: day })

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const short = 'jan feb mar apr may jun jul aug sept? oct nov dec'.split(' ')
const month = `(${monthNames.map((name, at) => `${name}|${short[at]}`).join('|')})\\b\\.?`
const monthOf = (word: string): number => monthNames.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const weekdayIn = (word: string): number => weekdays.findIndex((name) => name.startsWith(word.slice(0, 3)))
const ordinal = '([0-9]{1,2})(?:st|nd|rd|th)?'
const year = '(?:,? (20[0-9]{2})\\b)?'
const to = '(?: ?(?:-|–|to|until|till|through|thru|and) ?(?:the )?)'
const count =
  '(?:about |like |over |around )?([0-9]{1,3}|an?(?: couple(?: of)?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of|half an?)'
const unit = '(day|week|month|year|wk|yr|mth)s?\\b'
const unitOf = (word: string): Unit =>
  word.startsWith('d') ? 'day' : word.startsWith('w') ? 'week' : word.startsWith('m') ? 'month' : 'year'

export const countOfWords = (word: string): number =>
  /couple/.test(word)
    ? 2
    : word.startsWith('half')
      ? 0.5
      : /^an?$/.test(word)
        ? 1
        : (readSmallNumber(word) ?? Number.NaN)

const steps: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  the: 0,
  next: 1,
  coming: 1,
}

function named(
  monthWord: string,
  days: readonly (string | undefined)[],
  yearWord: string | undefined,
  middle: number,
): Span | undefined {
  const [first, last] = days.map(Number)
  const number = monthOf(monthWord)
  const from = yearWord ? dayOf(Number(yearWord), number, first!) : nearestOf(number, first!, middle)
  if (from === undefined || days[1] === undefined) return oneDay(from)
  const until = dayOf(yearOf(from), number, last!)
  return until === undefined || until < from ? undefined : { from, to: until }
}

/** "Last Friday" is the one before today, any other the next one. */
function weekdayNamed(today: number, weekday: number, which: string): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (which === 'last' || which === 'past') return today + (ahead === 0 ? -7 : ahead - 7) * dayMs
  return today + (which === 'next' && ahead === 0 ? 7 : ahead) * dayMs
}

const spansOf: Readonly<Record<string, (today: number, step: number) => Span>> = {
  week: weekAfter,
  month: monthAfter,
  year: yearAfter,
  weekend: weekendAfter,
}

function monthSpan(word: string, which: string, today: number, middle: number): Span | undefined {
  const number = monthOf(word)
  const thisYear = yearOf(today)
  if (which === 'last')
    return [monthIn(thisYear, number), monthIn(thisYear - 1, number)].find((span) => span.to < today)
  if (which === 'next')
    return [monthIn(thisYear, number), monthIn(thisYear + 1, number)].find((span) => span.from > today)
  const chosen = nearest((each) => Date.UTC(each, number - 1, 15), middle)
  return chosen === undefined ? undefined : monthIn(yearOf(chosen), number)
}

const monthSign = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/

export const englishDays: readonly DayReader[] = [
  {
    sign: monthSign,
    pattern: new RegExp(
      `\\b(?<!(?:\\bi|you|it|we|they|that|which|who|there) )${month} (?:the )?${ordinal}(?:${to}${ordinal})?(?![0-9:]| ?(?:of|more|times|items|pieces|am|pm)\\b)${year}`,
      'g',
    ),
    read: ([, word, first, last, yearWord], _, middle) => named(word!, [first, last], yearWord, middle),
  },
  {
    sign: monthSign,
    pattern: new RegExp(`(?<![0-9.,-])${ordinal}(?:${to}${ordinal})? (?:of )?${month}${year}`, 'g'),
    read: ([, first, last, word, yearWord], _, middle) => named(word!, [first, last], yearWord, middle),
  },
  {
    sign: /day\b/,
    pattern:
      /\b(?:(last|past|next|this|coming) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! roast)/g,
    read: ([, which, word], today) => oneDay(weekdayNamed(today, weekdayIn(word!), which ?? '')),
  },
  {
    sign: /\b(?:mon|tue|wed|thu|fri|sat|sun)/,
    pattern:
      /(?:\b(last|next|this) |(?<=\b(?:on|by|until|till|since|before|from|to|and) ))(mon|tues?|wed|weds|thu|thurs?|fri|sat|sun)\b/g,
    read: ([, which, word], today) => oneDay(weekdayNamed(today, weekdayIn(word!), which ?? '')),
  },
  {
    sign: /week|month|year/,
    pattern:
      /\b(last|past|previous|this|next|coming) (week|month|year|weekend)\b|(?<=\b(?:the|on|over|at) )(weekend)\b/g,
    read: ([, which, word, alone], today) => spansOf[word ?? alone!]!(today, steps[which ?? 'this']!),
  },
  {
    sign: /end|last day|eom/,
    pattern:
      /\b(?:the )?(?:end|last day) of (?:(the|this|next|last) )?(week|month|year)\b|\b(month[- ]end|end of month|eom)\b/g,
    read: ([, which, word], today) => oneDay(spansOf[word ?? 'month']!(today, steps[which ?? 'this']!).to),
  },
  {
    sign: /ago|from now|from today|later|back/,
    pattern: new RegExp(`\\b${count} ${unit} (ago|from now|from today|later|back)\\b`, 'g'),
    read: ([, many, word, way], today) => {
      const sign = way === 'ago' || way === 'back' ? -1 : 1
      const number = countOfWords(many!)
      return Number.isNaN(number) ? undefined : oneDay(shifted(today, sign * number, unitOf(word!)))
    },
  },
  {
    sign: /\bin |within/,
    pattern: new RegExp(`\\b(in|within) (?:the next )?${count} ${unit}(?!'| (?:i|we|you)\\b)`, 'g'),
    read: ([, way, many, word], today) => {
      const number = countOfWords(many!)
      if (Number.isNaN(number)) return undefined
      const day = shifted(today, number, unitOf(word!))
      return way === 'in' ? oneDay(day) : { from: today, to: day }
    },
  },
  {
    sign: /last|past|next|previous/,
    pattern: new RegExp(`\\b(?:the )?(last|past|next|previous) ${count} ${unit}`, 'g'),
    read: ([, which, many, word], today) => {
      const day = shifted(today, steps[which!]! * countOfWords(many!), unitOf(word!))
      return Number.isNaN(day) ? undefined : { from: Math.min(day, today), to: Math.max(day, today) }
    },
  },
  {
    sign: /[0-9](?:st|nd|rd|th)/,
    pattern:
      /(?<=\b(?:on|by|before|until|till|since|from|to|and) )the ([0-9]{1,2})(?:st|nd|rd|th)\b(?! (?:one|order|item|option|time|of|floor))/g,
    read: ([, day], today) => oneDay(nearestInMonth(Number(day), today)),
  },
  {
    sign: monthSign,
    pattern: new RegExp(
      `(?:(?<=\\b(?:in|since|until|till|by|of|during|early|late|mid) )|\\b(last|next|this) )${month}(?! [0-9]| (?:i|we|be)\\b)`,
      'g',
    ),
    read: ([, which, word], today, middle) => monthSpan(word!, which ?? '', today, middle),
  },
  {
    sign: /earlier/,
    pattern: /\bearlier this week\b/g,
    read: (_, today) => ({ from: inWeek(today, 0, 0), to: today }),
  },
]
