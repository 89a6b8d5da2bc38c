import { readDigitGroups, type DigitGroup } from './digit-groups.ts'

/** Digits that stood together in a text: all of them, and as they were grouped. */
export type DigitRun = { digits: string; groups: string[] }

/**
 * Takes these digits out of whatever words are kept. Each sign becomes a dot, so that stretches of a text named elsewhere by
 * their place stay where they are. What is not words stays as it is: money, ids, places in a log, and whatever was ruled.
 */
export function redactRuns<T>(kept: T, runs: readonly DigitRun[]): T {
  return redact(kept, runs) as T
}

function redact(kept: unknown, runs: readonly DigitRun[], isNamedFreely = false): unknown {
  if (typeof kept === 'string') return redactText(kept, runs)
  if (typeof kept === 'number') return isWholeRun(kept, runs) ? 0 : kept
  if (Array.isArray(kept)) return kept.map((each) => redact(each, runs))
  if (kept === null || typeof kept !== 'object') return kept
  const redactOf = ([name, value]: [string, unknown]): [string, unknown] =>
    isNoWords.test(name) && !isNamedFreely ? [name, value] : [name, redact(value, runs, namesFreely.test(name))]
  return Object.fromEntries(Object.entries(kept).map(redactOf))
}

/** What a customer said by the name of a step or a field, whatever that is called. */
const namesFreely = /^(?:saidBy|values)$/

/** Names of what a shop or this server wrote: ids, places in a log, moments, money, orders and their cards, rulings. */
const isNoWords =
  /^(?:id|seqs?|sku|tapped|card|orders?|grounds|ruling|ruled|effects|amountMinor)$|(?:Ids?|Seqs?|Sku|At)$/

const isWholeRun = (kept: number, runs: readonly DigitRun[]): boolean =>
  runs.some(({ digits }) => digits.length >= leastOfNumber && digits === String(kept))

/** A shorter number is somebody's amount before it is a card's beginning. */
const leastOfNumber = 8

/** An id or a moment is nobody's card. */
const isOurs = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-|^\d{4}-\d{2}-\d{2}(?:T|$)/i.test(text) || /^[0-9a-f]{64}$/.test(text)

/** A group of one or two digits by itself could be anything. */
const isOneOf = (digits: string, runs: readonly DigitRun[]): boolean =>
  digits.length > 2 && runs.some((run) => run.digits === digits || run.groups.includes(digits))

function redactText(text: string, runs: readonly DigitRun[]): string {
  if (isOurs(text)) return text
  const groups = readDigitGroups(text)
  let redacted = text
  for (let at = 0; at < groups.length; at += 1) {
    const last = endOfRun(groups, at, runs) ?? (isOneOf(groups[at]!.digits.join(''), runs) ? at : undefined)
    if (last === undefined) continue
    const { start } = groups[at]!
    const end = groups[last]!.endOfX ?? groups[last]!.end
    redacted = redacted.slice(0, start) + text.slice(start, end).replaceAll(/\S/g, '•') + redacted.slice(end)
  }
  return redacted
}

/** The group with which, begun here, one of the runs is whole. */
function endOfRun(groups: readonly DigitGroup[], from: number, runs: readonly DigitRun[]): number | undefined {
  const longest = Math.max(...runs.map(({ digits }) => digits.length))
  let digits = ''
  for (let at = from; at < groups.length && digits.length < longest; at += 1) {
    if (at > from && groups[at]!.gap === 'far') return undefined
    digits += groups[at]!.digits.join('')
    if (at > from && runs.some((run) => run.digits === digits)) return at
  }
  return undefined
}
