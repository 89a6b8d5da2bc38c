import type { ActKind } from '@celadon/contract'
import { actClosings, actOpenings, actPhrases, correctionOpenings } from './act-words.ts'
import { isWhole, type Stretch } from '#text'

/** One act by position in the normalised text. `none` until the model has said what its words want. */
export type ActStretch = Stretch & { kind: ActKind }

/** At most so many acts; what is beyond them belongs to the last. Bounds the work on a pasted text. */
const mostActs = 12

/** Splits a text at its stops, and a greeting, an answer or thanks off the words around it. */
export function splitActs(text: string): ActStretch[] {
  const acts = splitAtStops(text).flatMap((stretch) => splitStretch(text, stretch, 0))
  return acts.length > 0 ? joinPlain(acts) : []
}

function splitAtStops(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && (!isStop(text, at) || stretches.length >= mostActs - 1)) continue
    const trimmed = trim(text, start, at)
    if (trimmed) stretches.push(trimmed)
    start = at + 1
  }
  return stretches
}

/** A dot or comma between digits belongs to the number, a dot between letters to an address. */
function isStop(text: string, at: number): boolean {
  const sign = text[at]!
  if ('!?;。、\n'.includes(sign)) return true
  if (sign !== '.' && sign !== ',') return false
  return !/[a-z0-9]/.test(text[at + 1] ?? ' ') || (sign === ',' && !/[0-9]/.test(text[at + 1] ?? ''))
}

function trim(text: string, start: number, end: number): Stretch | undefined {
  while (start < end && isEdge(text[start]!)) start += 1
  while (end > start && isEdge(text[end - 1]!)) end -= 1
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 400))) ? { start, end } : undefined
}

const isEdge = (sign: string): boolean => ' ,.~-:…"“”()[]<>*_'.includes(sign)

function splitStretch(text: string, stretch: Stretch, depth: number): ActStretch[] {
  const words = text.slice(stretch.start, stretch.end)
  const whole = wholeKind(words)
  if (whole) return [{ ...stretch, kind: whole }]
  const isCorrection = correctionOpenings.some((phrase) => words.startsWith(phrase) && isWhole(words, 0, phrase.length))
  if (depth < 3 && !isCorrection) {
    const opening = splitOff(text, stretch, actOpenings, true)
    if (opening) return [opening.act, ...splitStretch(text, opening.rest, depth + 1)]
    const closing = splitOff(text, stretch, actClosings, false)
    if (closing) return [...splitStretch(text, closing.rest, depth + 1), closing.act]
  }
  return [{ ...stretch, kind: isCorrection ? 'correct' : 'none' }]
}

const longestPhrase = 40

function wholeKind(words: string): ActKind | undefined {
  if (words.length > longestPhrase) return undefined
  const bare = words.replace(/(?<=[\u4e00-\u9fff])[啊呀哦吧呢啦哈噢喔~]$/u, '')
  return actPhrases.find(([, phrases]) => phrases.has(words) || phrases.has(bare))?.[0]
}

function splitOff(
  text: string,
  { start, end }: Stretch,
  table: typeof actOpenings,
  isOpening: boolean,
): { act: ActStretch; rest: Stretch } | undefined {
  const words = text.slice(start, end)
  for (const [kind, phrases] of table)
    for (const phrase of phrases) {
      const at = isOpening ? 0 : words.length - phrase.length
      if (at < 0 || words.slice(at, at + phrase.length) !== phrase || !isWhole(words, at, at + phrase.length)) continue
      const cut = isOpening ? start + phrase.length : start + at
      const rest = isOpening ? trim(text, cut, end) : trim(text, start, cut)
      const act = isOpening ? { kind, start, end: cut } : { kind, start: cut, end }
      if (rest && mayStandApart(text, kind, act)) return { act, rest }
    }
  return undefined
}

/** "no refund yet" and "不是说三天吗" answer nothing: an answer stands apart only before a blank and a new subject. */
function mayStandApart(text: string, kind: ActKind, act: Stretch): boolean {
  if (kind !== 'deny' && kind !== 'affirm') return true
  return newSubject.test(text.slice(act.end, act.end + 30))
}

const newSubject =
  /^ ?(?:i |i'm |it |it's |that |the |my |please |but |where |what |when |how |can |could |thanks|我|但|那|还是|帮|请|你们|怎么|什么时候|这个|这|它|the )/

/** Neighbouring acts of which the model decides stay apart; equal small ones become one. */
const joinPlain = (acts: readonly ActStretch[]): ActStretch[] =>
  acts.reduce<ActStretch[]>((joined, act) => {
    const last = joined.at(-1)
    if (last && last.kind === act.kind && act.kind !== 'none')
      return [...joined.slice(0, -1), { ...last, end: act.end }]
    return [...joined, act]
  }, [])
