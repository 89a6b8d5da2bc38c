import type { AuditEntry, AuditPage, Localized } from '@celadon/contract'
import { hasWord, type Wording } from '#language'

type Names = AuditPage['names']

/** Somebody may have written anything in its place. */
export const wordOf = ({ say }: Pick<Wording, 'say'>, key: string, otherwise: string): string =>
  hasWord(key) ? say(key) : otherwise

/** Who did what, as a sentence. */
export function sayAct(wording: Wording, { by, act }: AuditEntry): string {
  const { say } = wording
  const who = by === null ? say('audit.installation') : by.name || say('owner.unnamed')
  return say('audit.sentence', { who, act: wordOf(wording, `audit.act.${act}`, act) })
}

/** What it was done to by its name; nothing where it has none that anybody could read. */
export function nameOf(wording: Wording, { kind, id, name }: AuditEntry['about'], names: Names): string {
  const known = names[id]
  if (known) return wording.read(known)
  if (name !== null) return kind === 'own-role' ? wording.read(readBoth(name) ?? { zh: name, en: name }) : name
  if (kind === 'workspace' || isId(id)) return ''
  return kind === 'role' ? wordOf(wording, `role.${id}`, id) : id
}

/** Each fact in the reader's language; an id that nothing is called by any more is left to the exported file. */
export function describeDetails(
  wording: Wording,
  { details, about }: AuditEntry,
  names: Names,
): { word: string; text: string }[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (name === 'amountMinor' && value === null)
      return [{ word: wordOf(wording, `audit.detail.${name}`, name), text: wording.say('audit.no-cap') }]
    if (value === null || value === '' || hidden.has(name) || value === about.name) return []
    const text = textOf(wording, details, names, [name, value])
    return text === '' ? [] : [{ word: wordOf(wording, `audit.detail.${name}`, name), text }]
  })
}

type Fact = [name: string, value: string | number | boolean]

function textOf(wording: Wording, details: AuditEntry['details'], names: Names, [name, value]: Fact): string {
  const { say, format } = wording
  if (typeof value === 'boolean') return say(value ? 'audit.yes' : 'audit.no')
  const { currency } = details
  const isMoney = money.has(name) || (name === 'before' && 'amountMinor' in details)
  if (typeof value === 'number')
    return isMoney && typeof currency === 'string' ? format.money({ amountMinor: value, currency }) : String(value)
  if (instant.test(value)) return format.moment(value, new Date())
  if (name === 'weekly' || (name === 'before' && 'weekly' in details)) return sayWeek(wording, value)
  const words = value.split(' ').map((one) => wordIn(wording, name, one, names))
  return many.has(name) ? format.list(words.filter((word) => word !== '')) : wordIn(wording, name, value, names)
}

function wordIn(wording: Wording, name: string, value: string, names: Names): string {
  const known = names[value] ?? (inBoth.has(name) ? readBoth(value) : undefined)
  if (known) return wording.read(known)
  if (isId(value)) return ''
  return wordOf(wording, `${wordsOf[name] ?? 'audit.value.'}${value}`, value)
}

/** What was called so then, in both languages. */
const readBoth = (text: string): Localized | undefined => {
  const [zh, en, more] = text.split(' / ')
  return zh !== undefined && en !== undefined && more === undefined ? { zh, en } : undefined
}

/** `12345 09:00–18:00, 67 10:00–16:00`, the days by their numbers. */
const sayWeek = ({ say, format }: Wording, week: string): string =>
  week.replace(/\b([1-7]{1,7}) (?=\d\d:)/g, (_, days: string) => {
    const named = [...days].map((day) => wordOf({ say }, `hours.day.${day}`, day))
    return `${format.list(named)} `
  })

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

const money = new Set(['amountMinor', 'refundsAbove'])
/** Said with the amount, or beside what it was done to. */
const hidden = new Set(['currency', 'runId', 'invitation'])
/** Several, with a space between them. */
const many = new Set(['permissions', 'given', 'taken', 'sellerIds', 'origins', 'holidays'])
const inBoth = new Set(['role', 'before', 'name'])
/** Where the words of a detail stand. */
const wordsOf: Readonly<Record<string, string>> = {
  role: 'role.',
  before: 'role.',
  base: 'role.',
  permissions: 'permission.',
  given: 'permission.',
  taken: 'permission.',
  wish: 'wish.',
  verdict: 'verdict.',
  expected: 'verdict.',
  fault: 'wrong.',
  onlyAct: 'audit.act.',
}
