import type { ActKind } from '@celadon/contract'
import { signKinds } from './act-phrases.ts'
import { actClosings, actOpenings, correctionOpenings } from './act-words.ts'
import { splitAtConnectives } from './connectives.ts'
import { splitAtStops, trim } from './stops.ts'
import { readCancelOpening } from './taken-back.ts'
import { readWholeKind, type Asked } from './whole-kind.ts'
import { isWhole, type Stretch } from '#text'

/** One act by position in the normalised text. `none` until the model has said what its words want. */
export type ActStretch = Stretch & { kind: ActKind }

/** Splits a text at its stops and between its wishes, and a greeting, an answer or thanks off the words around it. */
export function splitActs(text: string, asked: Asked): ActStretch[] {
  const stretches = splitAtStops(text)
  const wishes = stretches.flatMap((stretch) => splitAtConnectives(text, stretch))
  const acts = (wishes.length > 0 ? wishes : stretches).flatMap((stretch) => splitStretch(text, stretch, asked, 0))
  return acts.length > 0 ? joinEqual(afterAnswers(text, acts)) : readSigns(text)
}

function splitStretch(text: string, stretch: Stretch, asked: Asked, depth: number): ActStretch[] {
  const words = text.slice(stretch.start, stretch.end)
  const whole = readWholeKind(words, asked)
  if (whole) return [{ ...stretch, kind: whole }]
  const cancelled = readCancelOpening(words)
  if (cancelled > 0) {
    const rest = trim(text, stretch.start + cancelled, stretch.end)
    const act: ActStretch = { kind: 'cancel', start: stretch.start, end: stretch.start + cancelled }
    return rest && depth < deepest
      ? [act, ...splitStretch(text, rest, asked, depth + 1)]
      : [{ ...act, end: stretch.end }]
  }
  const isCorrection = correctionOpenings.some((phrase) => words.startsWith(phrase) && isWhole(words, 0, phrase.length))
  if (depth < deepest && !isCorrection) {
    const opening = splitOff(text, stretch, actOpenings, true)
    if (opening) return [opening.act, ...splitStretch(text, opening.rest, asked, depth + 1)]
    const closing = splitOff(text, stretch, actClosings, false)
    if (closing) return [...splitStretch(text, closing.rest, asked, depth + 1), closing.act]
  }
  return [{ ...stretch, kind: isCorrection ? 'correct' : 'none' }]
}

const deepest = 3

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
      if (at < 0 || !words.startsWith(phrase, at) || !isWhole(words, at, at + phrase.length)) continue
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
  /^ ?(?:i |i'm |it |it's |that |the (?!way)|my |please |and |but |only |where |what |when |how |can |could |thanks|make it |use |我|但|那|还是|帮|请|你们|怎么|什么时候|这个|这|它|不过|只要|就要|改成|换成|谢谢|麻烦|辛苦|是(?!不是|否))/

/** After a no the right thing is named ("no, the blue one"); after a yes, what to change about it ("yes but only one"). */
const afterAnswers = (text: string, acts: readonly ActStretch[]): ActStretch[] =>
  acts.map((act, index) => {
    const before = acts[index - 1]?.kind
    const isNaming = before === 'deny' && act.kind === 'none' && isNamed(text.slice(act.start, act.end))
    const isChanging = before === 'affirm' && act.kind === 'none' && changed.test(text.slice(act.start, act.end))
    return isNaming || isChanging ? { ...act, kind: 'correct' } : act
  })

/** "The order is late" tells something, "the blue one" names. */
const isNamed = (words: string): boolean =>
  named.test(words) && !/^(?:the|my) (?:order|parcel|package) [a-z]/.test(words)

const named =
  /^(?:but |actually |it's |its |it is |i (?:want|need|meant|said|chose|picked) )?(?:the|my|that|this)(?: [a-z0-9#-]{1,30}){1,4} ?$|^(?:it's|its|it is|i meant|i said|make it|use|change it to|send it to) |^(?:应该|而|我(?:说|要|买|问)的)?(?:就)?是|^(?:要|选|换|改|我要|我选)(?:成|到|那|这|另|别|第|个)|^(?:那个|这个|另外?一?个|另外那|第[一二三四五1-5]|上面|下面)[^吗呢么怎]{0,8}$/
const changed =
  /^(?:but |except |although |only |just )(?:(?:please|can you|could you) )?(?:to|only|just|not|make|change|with|without|use|in|for|on|the|my|send|ship|put|keep|leave|at|one|two|from|by)\b|^(?:only|just) (?:the|one|two|my)|^(?:make it|change it to|instead|except) |^(?:但是?|不过|只是|可是|就是|除了).{0,4}(?:改|换|要|只|用|别|不要|寄|送|发|留|退|放|给|把)|^(?:只|就)(?:要|退|换|取消|留|买)|^(?:改|换)成/

/** A thumb up is a yes. Nothing but signs, so the first that means something speaks for all. */
function readSigns(text: string): ActStretch[] {
  for (let at = 0; at < Math.min(text.length, 40);) {
    const sign = String.fromCodePoint(text.codePointAt(at)!)
    const kind = signKinds.get(sign)
    if (kind) return [{ kind, start: at, end: at + sign.length }]
    at += sign.length
  }
  return []
}

/** Neighbouring acts of which the model decides stay apart; equal small ones become one. */
const joinEqual = (acts: readonly ActStretch[]): ActStretch[] =>
  acts.reduce<ActStretch[]>((joined, act) => {
    const last = joined.at(-1)
    if (last && last.kind === act.kind && act.kind !== 'none') last.end = act.end
    else joined.push({ ...act })
    return joined
  }, [])
