import { type GoodsIndex, soundsLike, spelt } from './goods-index.ts'
import { commonWords, otherThings, things } from './goods-words.ts'
import { findHits } from './lexicon.ts'
import type { OptionHit } from './option-words.ts'
import { isWithinOneSlip, type Stretch } from '#text'

/** Words that name some of the goods. `weak` ones do so only together with others. */
export type GoodsHit = Stretch & { goods: readonly number[]; by: 'name' | 'option' | 'typo'; isWeak: boolean }

/** Every place of a text that names some of the customer's goods, in order. */
export function findGoods(text: string, index: GoodsIndex, options: readonly OptionHit[]): GoodsHit[] {
  const found = [
    ...(/[a-z]{2}/.test(text) ? findEnglish(text, index) : []),
    ...(/[\u4e00-\u9fff]/.test(text) ? findHan(text, index) : []),
    ...[...options, ...findHits(text, index.optionWords).map((hit) => ({ ...hit, ...hit.value }))].flatMap((option) =>
      optionHit(text, option, index),
    ),
  ]
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

const mostHits = 60

function findEnglish(text: string, { words, byInitial }: GoodsIndex): GoodsHit[] {
  const hits: GoodsHit[] = []
  for (const match of text.matchAll(/[a-z]{2,}/g)) {
    if (hits.length >= mostHits) break
    const [place, word] = [{ start: match.index, end: match.index + match[0].length }, spelt(match[0])]
    const known = words.get(word)
    if (known) {
      const isWeak = !known.isHead && (commonWords.has(match[0]) || commonWords.has(word) || word.length < 4)
      hits.push({ ...place, goods: known.goods, by: 'name', isWeak })
    } else if (word.length >= 5 && !commonWords.has(match[0])) {
      const near = byInitial.get(word[0]!)?.find((each) => isWithinOneSlip(each, word))
      if (near) hits.push({ ...place, goods: words.get(near)!.goods, by: 'typo', isWeak: false })
    }
  }
  return hits
}

function findHan(text: string, { pairs, sounds, heads }: GoodsIndex): GoodsHit[] {
  const hits: GoodsHit[] = []
  for (let at = 0; at < text.length && hits.length < mostHits; at += 1) {
    const pair = text.slice(at, at + 2)
    const exact = pairs.get(pair)
    const goods = exact ?? (pair.length === 2 ? sounds.get(soundsLike(pair)) : undefined)
    if (goods) {
      hits.push({ start: at, end: at + 2, goods, by: exact ? 'name' : 'typo', isWeak: false })
      continue
    }
    const head = things.has(text[at]!) ? heads.get(text[at]!) : undefined
    if (head && namesThing(text, at)) hits.push({ start: at, end: at + 1, goods: head, by: 'name', isWeak: false })
  }
  return hits
}

const namesThing = (text: string, at: number): boolean =>
  !things.get(text[at]!)!.has(text[at + 1] ?? '') && !otherThings.has(text.slice(Math.max(0, at - 1), at + 1))

function optionHit(text: string, { start, end, kind, value }: OptionHit, { options }: GoodsIndex): GoodsHit[] {
  const goods = options.get(`${kind}=${value}`)
  return goods ? [{ start, end, goods, by: 'option', isWeak: !standsForThing(text, start, end) }] : []
}

/** "The blue one", 蓝色那个: an option by itself. "Red flag" and "feel blue" are no thing of one's own. */
function standsForThing(text: string, start: number, end: number): boolean {
  if (/\b(?:feel(?:ing)?|am|i'm|so) $/.test(text.slice(Math.max(0, start - 9), start))) return false
  if (/[\u4e00-\u9fff]/.test(text[start]!)) return true
  const next = /^[ -]?([a-z']+)/.exec(text.slice(end, end + 16))?.[1]
  return next === undefined || afterThing.has(next)
}

const afterThing = new Set(
  `one ones please pls is was are were and or too instead thanks has have had hasn't hasnt arrived came version colour
  color item items which that in if not but broke did didn't doesn't for from thx`.split(/\s+/),
)
