import type { PartOfDay } from '@celadon/contract'
import type { UnderstandingContext } from '#context'
import { dayMs, type Span, todayIn, written } from './calendar.ts'
import { nearDays, partsOfDay } from './day-words.ts'
import { findFestivals } from './festivals.ts'
import type { FoundSlot } from './found-slot.ts'
import { findHits } from './lexicon.ts'
import { chineseDays, type DayReader } from './read-chinese-days.ts'
import { englishDays } from './read-english-days.ts'
import { readFigureDays } from './read-figure-days.ts'
import { type Stretch, withoutOverlaps } from '#text'

/**
 * Days as `YYYY-MM-DD` and periods as `YYYY-MM-DD/YYYY-MM-DD`, in the zone the customer means; a part of the day stays
 * with its day, or stands alone. A day without a year is the nearest one.
 */
export function findDates(text: string, context: Pick<UnderstandingContext, 'now' | 'timeZone'>): FoundSlot[] {
  if (!mayName.test(text)) return []
  const today = todayIn(context)
  const middle = isPast.test(text) ? today - 182 * dayMs : today
  const named = withoutOverlaps([
    ...findHits(text, nearDays).map(({ start, end, value }): NamedDay => {
      const day = today + value.days * dayMs
      return { start, end, span: { from: day, to: day }, ...(value.part ? { part: value.part } : {}) }
    }),
    ...findFestivals(text, today, middle),
    ...(/[0-9]/.test(text) ? readFigureDays(text, middle, context.timeZone) : []),
    ...(chineseSign.test(text) ? readAll(text, chineseDays, today, middle) : []),
    ...(englishSign.test(text) ? readAll(text, englishDays, today, middle) : []),
  ])
  return withParts(text, withDeadlines(text, joined(text, named), today)).map(slotOf)
}

/** Something was bought, paid or received: its day is behind us. */
const isPast =
  /下的单|下单的|买的|拍的|付的|收到的|购买的|\b(?:ordered|bought|purchased|paid|placed|received|arrived)\b/

type NamedDay = Stretch & { span: Span; part?: PartOfDay }
type Named = Stretch & { span?: Span; part?: PartOfDay }

const chineseSign = /[月周年号日天底末]|星期|礼拜/
const englishSign =
  /day|week|month|year|wk|yr|eom|[0-9](?:st|nd|rd|th)\b|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/
const mayName = new RegExp(
  `${chineseSign.source}|${englishSign.source}|[0-9][./-][0-9]|618|[今昨明后前晚早午夜晨]|双1|双十|双12|节|黑五|国庆|五一|春节|除夕|圣诞|元旦|中秋|端午|七夕|新年|过年|ton[ig]|tomm?or|tmr|2mor|mor?ning|noon|evening|night|mas\\b|easter|halloween|valentine|thanksgiving|nye|july|festival|double`,
)
const mostOfKind = 5

const readAll = (text: string, readers: readonly DayReader[], today: number, middle: number): NamedDay[] =>
  readers.flatMap(({ sign, pattern, read }) =>
    !sign.test(text)
      ? []
      : [...text.matchAll(pattern)].slice(0, mostOfKind).flatMap((match) => {
          const span = read(match, today, middle)
          return span ? [{ start: match.index, end: match.index + match[0].length, span }] : []
        }),
  )

/** 周一到周三, "from Nov 28 to Dec 2", "between monday and wednesday". */
function joined(text: string, days: readonly NamedDay[]): NamedDay[] {
  return days.reduce<NamedDay[]>((kept, next) => {
    const last = kept.at(-1)
    const between = last && next.start - last.end <= 10 ? text.slice(last.end, next.start) : undefined
    const isRange =
      between !== undefined &&
      (/^ ?(?:到|至|-|~|—|–|to|until|till|through|thru) ?(?:the )?$/.test(between) ||
        (/^ and (?:the )?$/.test(between) &&
          /between (?:the )?$/.test(text.slice(Math.max(0, last!.start - 12), last!.start))))
    if (!last || !isRange || next.span.to < last.span.from) return [...kept, next]
    return [
      ...kept.slice(0, -1),
      { start: last.start, end: next.end, span: { from: last.span.from, to: next.span.to } },
    ]
  }, [])
}

/** "Before", "by", 之前 and a day still to come: from today to that day. */
function withDeadlines(text: string, days: readonly NamedDay[], today: number): NamedDay[] {
  return days.map((day) => {
    if (day.span.to <= today || day.span.from < today) return day
    const after = /^ ?(?:之前|以前|前(?!台|面|端|后))/.exec(text.slice(day.end, day.end + 4))
    const before = /\b(?:before|by|until|till|no later than) (?:the )?$/.exec(
      text.slice(Math.max(0, day.start - 18), day.start),
    )
    if (!after && !before) return day
    return {
      start: day.start - (before?.[0].length ?? 0),
      end: day.end + (after?.[0].length ?? 0),
      span: { from: today, to: day.span.from === day.span.to || isEndNamed(text, day) ? day.span.to : day.span.from },
    }
  })
}

/** Before a festival of several days means before its first. */
const isEndNamed = (text: string, { start, end }: Stretch): boolean => /底|末|end|周$/.test(text.slice(start, end))

/** A part of the day belongs to the day right before or after it. */
function withParts(text: string, days: readonly NamedDay[]): Named[] {
  const parts = findHits(text, partsOfDay).filter(
    (part) => !days.some((day) => day.start < part.end && part.start < day.end) && !isGreeting(text, part),
  )
  const used = new Set<Stretch>()
  const whole = days.map((day): Named => {
    const part = day.part ? undefined : parts.find((each) => !used.has(each) && isBeside(text, day, each))
    if (!part) return day
    used.add(part)
    return {
      start: Math.min(day.start, part.start),
      end: Math.max(day.end, part.end),
      span: day.span,
      part: part.value,
    }
  })
  const alone = parts.filter((part) => !used.has(part) && standsAlone(text, part))
  return [...whole, ...alone.map(({ start, end, value }) => ({ start, end, part: value }))]
}

const isGreeting = (text: string, { start, end }: Stretch): boolean =>
  /^(?:好|安)/.test(text.slice(end, end + 1)) ||
  /\b(?:good|gd) $/.test(text.slice(Math.max(0, start - 5), start)) ||
  (start === 0 && /^(?:morning|evening|afternoon)[ ,.!]*(?:$|all|team|there)/.test(text))

function isBeside(text: string, day: Stretch, part: Stretch): boolean {
  const between = day.end <= part.start ? text.slice(day.end, part.start) : text.slice(part.end, day.start)
  return between.length <= 8 && /^(?:的| |,? in the | at )?$|^ on $/.test(between)
}

/** In English only where a word makes it a time: "in the morning", "at night". */
const standsAlone = (text: string, { start }: Stretch): boolean =>
  text.charCodeAt(start) > 0x7f ||
  /\b(?:in the|at|this|every|before|after|by|around|mid) $/.test(text.slice(Math.max(0, start - 8), start))

function slotOf({ start, end, span, part }: Named): FoundSlot {
  const place = { how: 'pattern', confidence: 0.85, start, end } as const
  if (!span) return { type: 'part-of-day', value: part!, ...place }
  const isDay = span.from === span.to
  return {
    type: isDay ? 'date' : 'period',
    value: isDay ? written(span.from) : `${written(span.from)}/${written(span.to)}`,
    ...place,
    ...(part ? { partOfDay: part } : {}),
  }
}
