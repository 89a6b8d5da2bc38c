import type { FoundSlot } from './found-slot.ts'
import { countOfWords } from './read-english-days.ts'
import { readHanNumber } from '#digits'

/** Lengths of time as ISO 8601 has them: 三天 is `P3D`, "half an hour" `PT30M`. Vague ones (两三天, "a few days") are none. */
export function findDurations(text: string): FoundSlot[] {
  return [
    ...(/[天周月年时钟]|星期|礼拜|小时/.test(text) ? readAll(text, chinese, readChinese) : []),
    ...(/(?:second|sec|minute|min|hour|hr|day|week|wk|month|year|yr)s?\b/.test(text)
      ? readAll(text, english, readEnglish)
      : []),
  ]
}

const mostOfKind = 8

const readAll = (text: string, pattern: RegExp, read: (match: RegExpExecArray) => string | undefined): FoundSlot[] =>
  [...text.matchAll(pattern)].slice(0, mostOfKind).flatMap((match) => {
    const value = read(match)
    const place = { start: match.index, end: match.index + match[0].length }
    return value === undefined ? [] : [{ type: 'duration', value, how: 'pattern', confidence: 0.8, ...place }]
  })

const chinese =
  /(?<![0-9第有某哪每同前另到至~几数.·-])([0-9]{1,4}|[一二两三四五六七八九十百半]{1,4})(个)?(半)?( ?(?:个?工作日|天|周|星期|礼拜|月|年|(?:个?)(?:小时|钟头)|分钟))(半)?(?!之?前|之?后(?!$)|以前|以后|级|年|特价|见|气|猫|津|空|一|代|份|底|末|初|轻|亮|饼)/g
const isoUnits: Readonly<Record<string, string>> = {
  天: 'D',
  工作日: 'D',
  周: 'W',
  星期: 'W',
  礼拜: 'W',
  月: 'M',
  年: 'Y',
}

function readChinese([, count, counter, half, word, halfAfter]: RegExpExecArray): string | undefined {
  const unit = word!.trim().replace(/^个/, '')
  const number = /^[0-9]/.test(count!) ? Number(count) : count === '半' ? 0.5 : (readHanNumber(count!) ?? Number.NaN)
  // 三月 is March and 半天 no length at all, only three 个 of them are.
  if (Number.isNaN(number) || (unit === '月' && !counter) || (counter && /[天周年]/.test(unit))) return undefined
  if (count === '半' && unit === '天') return undefined
  return isoOf(number + (half || halfAfter ? 0.5 : 0), isoUnits[unit] ?? (unit === '分钟' ? 'min' : 'hour'))
}

const english =
  /(?<![0-9.-])\b(?:([0-9]{1,4})[ -]?|(an?(?: couple(?: of)?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of|half an?)[ -])(?:(?:business|working|full|whole|long) )?(second|sec|minute|min|hour|hr|day|week|wk|month|year|yr)s?\b(?! (?:ago|from now|later|old|back)\b)/g

function readEnglish(match: RegExpExecArray): string | undefined {
  const [, figures, words, unit] = match
  const before = match.input.slice(Math.max(0, match.index - 14), match.index)
  if (/[0-9](?:-| to | or )$/.test(before)) return undefined
  const isVague = /^(?:an?|one)$/.test(words ?? '')
  if (
    isVague &&
    (/^sec|^min/.test(unit!) ||
      !/\b(?:for|took|takes?|within|over|about|been|wait(?:ing|ed)?|than|past) $/.test(before))
  )
    return undefined
  const number = figures ? Number(figures) : countOfWords(words!)
  const letter = unit!.startsWith('w') ? 'W' : unit!.startsWith('d') ? 'D' : unit!.startsWith('y') ? 'Y' : 'M'
  if (/^(?:hour|hr)/.test(unit!)) return isoOf(number, 'hour')
  if (unit!.startsWith('sec')) return Number.isNaN(number) ? undefined : `PT${number}S`
  return isoOf(number, unit!.startsWith('min') ? 'min' : letter)
}

/** Halves are told in the next smaller unit. */
function isoOf(count: number, unit: string): string | undefined {
  if (!(count > 0)) return undefined
  const isWhole = Number.isInteger(count)
  if (unit === 'min') return `PT${Math.round(count)}M`
  if (unit === 'hour') return isWhole ? `PT${count}H` : `PT${Math.round(count * 60)}M`
  if (isWhole) return `P${count}${unit}`
  return unit === 'D'
    ? `PT${count * 24}H`
    : unit === 'W'
      ? `P${Math.round(count * 7)}D`
      : unit === 'M'
        ? `P${Math.round(count * 30)}D`
        : `P${Math.round(count * 12)}M`
}
