import type { DeskEntry, Language, LoggedFact } from '@celadon/contract'
import { briefWords } from './brief-words.ts'
import { isByStaff, wordsOf } from '#copilot/log'
import { splitSentences } from '#copilot/words'

/**
 * What the customer was promised: a dated call-back, the arrival an order card told, and every sentence of the assistant
 * or of staff that gives a time or takes something on. A rule quoted from an article is no promise, a place in the
 * queue and a question neither.
 */
export const findPromises = (entries: readonly DeskEntry[], language: Language): LoggedFact[] =>
  entries.flatMap((entry) => [...shownIn(entry, language), ...saidIn(entry)])

const shownIn = ({ parts, seq }: DeskEntry, language: Language): LoggedFact[] =>
  parts.flatMap((part) => {
    if (part.type === 'system')
      return part.code === 'call-back-noted' ? [{ text: part.text, about: part.text, seq }] : []
    if (part.type !== 'card' || part.card.kind !== 'order' || part.card.expected === null) return []
    const { heading, expected } = part.card
    return [{ text: briefWords[language].promised(heading, expected), about: heading, seq }]
  })

const saidIn = (entry: DeskEntry): LoggedFact[] => {
  const isOurs = entry.kind === 'message' && (entry.author.kind === 'assistant' || isByStaff(entry))
  if (!isOurs || tellsOfWaiting(entry)) return []
  const quoted = entry.grounds.flatMap((ground) => (ground.kind === 'article' ? [ground.quote] : [])).join('\n')
  return splitSentences(wordsOf(entry))
    .filter((sentence) => isPromise(sentence, isByStaff(entry)) && !quoted.includes(sentence))
    .map((text) => ({ text, about: text, seq: entry.seq }))
}

/** A place in the queue is none, and the system's own line beside it tells of a call-back. */
const tellsOfWaiting = ({ grounds }: DeskEntry): boolean =>
  grounds.some((ground) => ground.kind === 'record' && waits.includes(ground.recordType))
const waits: readonly string[] = ['queue', 'opening-hours']

/** A time and a word that commits; of a person also a deed that they take on without a time. */
export const isPromise = (sentence: string, isByPerson: boolean): boolean => {
  if (/[?？]$/.test(sentence)) return false
  return (time.test(sentence) && commits.test(sentence)) || (isByPerson && takesOn.test(sentence))
}

const times = [
  /[\d一二两三四五六七八九十]+\s*个?\s*(?:工作日|天|小时|分钟|日|周)/,
  /今[天晚]|明[天早晚]|后天|周[一二三四五六日天]|\d{1,2}[:：]\d{2}|\d{1,2}\s*点/,
  /\b(?:\d+|one|two|three|five|seven)\s*(?:business |working )?(?:days?|hours?|minutes?|weeks?)\b/,
  /\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun) \d)/,
  /\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
]
const time = new RegExp(times.map(({ source }) => source).join('|'), 'i')
const commits =
  /会|将|预计|最晚|以?内|之?前|\b(?:will|shall|expected|should|arrives?|by|within|in|takes)\b|'ll\b|’ll\b/i
const takesOn =
  /我们?(?:会|来|马上|这就)|(?:给|为|帮)您.{0,8}(?:退|补|换|寄|发|办|查|申请)|\b(?:I|we)(?:[’']ll| will| am going to| are going to|[’']m| am) (?!sorry|afraid|unable|not\b|unfortunately)/i
