import { lookAlikes, wishClasses } from './wish-lexicon.ts'
import { mendWord } from './mend-word.ts'
import type { Stretch } from '#text'

/** A word as it stands and by its class; marks that end a clause are tokens too. */
export type WishToken = Stretch & { word: string; kind: string | undefined }

/** Words, and runs of Han cut at the longest words the grammar knows, else into signs. */
export function readWishTokens(text: string): WishToken[] {
  const tokens: WishToken[] = []
  const folded = fold(text)
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const found = isLatin(code)
      ? readWords(text, at)
      : isHan(code)
        ? [readHan(text, folded, at)]
        : readMark(text[at]!, at)
    for (const token of found) if (token.word !== stop || tokens.at(-1)?.word !== stop) tokens.push(token)
    at = found.at(-1)?.end ?? at + 1
  }
  return tokens
}

export const stop = '.'
/** What stands in marks is told of, not said. */
const quote = 'quote'
const quotes = '"“”「」『』《》'

function readMark(mark: string, start: number): WishToken[] {
  const end = start + 1
  if (quotes.includes(mark)) return [{ word: quote, kind: quote, start, end }]
  return '!?,;。.、\n'.includes(mark) ? [{ word: stop, kind: undefined, start, end }] : []
}

const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code === 0x27
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isPart = (code: number): boolean => isLatin(code) || (code >= 0x30 && code <= 0x39)

const endOfWord = (text: string, at: number): number => {
  let end = at
  while (end < text.length && isPart(text.charCodeAt(end))) end += 1
  return end
}

/** The longest phrase of up to three words, each mended; or one word, cut where two of pinyin are written as one. */
function readWords(text: string, start: number): WishToken[] {
  const first = endOfWord(text, start)
  const own = mendWord(text.slice(start, first))
  let best = { word: own, kind: wishClasses.get(own), start, end: first }
  let phrase = own
  for (let more = 0, end = first; more < 2 && (text[end] === ' ' || text[end] === '-'); more += 1) {
    const from = end + 1
    end = endOfWord(text, from)
    phrase += ` ${mendWord(text.slice(from, end))}`
    if (wishClasses.has(phrase)) best = { word: phrase, kind: wishClasses.get(phrase), start, end }
  }
  return best.kind ? [best] : (cutPinyin(text.slice(start, first), start) ?? [best])
}

function cutPinyin(word: string, start: number): WishToken[] | undefined {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    const known = pinyin.has(right) ? right : right.slice(0, 7)
    if (!pinyin.has(left) || !pinyin.has(known)) continue
    const middle = start + cut
    return [
      { word: left, kind: wishClasses.get(left), start, end: middle },
      { word: right, kind: wishClasses.get(known), start: middle, end: start + word.length },
    ]
  }
  return undefined
}

const pinyin = new Set(
  'zhuan jie zhao yao huan jiao zhuanjie rengong kefu zhenren huoren lai xiang zhuanren'.split(' '),
)

function readHan(text: string, folded: string, start: number): WishToken {
  for (const length of lengths) {
    const end = start + length
    const [word, alias] = [text.slice(start, end), folded.slice(start, end)]
    if (known.has(word)) return { word, kind: wishClasses.get(word), start, end }
    if (length > 1 && keyWords.has(alias)) return { word, kind: wishClasses.get(alias), start, end }
  }
  return { word: text[start]!, kind: undefined, start, end: start + 1 }
}

const known = new Set([...wishClasses.keys(), ...lookAlikes])
const lengths = [6, 5, 4, 3, 2, 1]

/** Signs that sound alike are written for one another: 人公, 课服, 砖接. */
const keyWords = new Set('人工 真人 客服 转接 人工客服 真人客服'.split(' '))
const alike = new Map(
  '仁人 任人 公工 功工 攻工 宫工 珍真 针真 课客 克客 刻客 夫服 付服 砖转 专转 传转 撰转 赚转 结接 街接'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
)
const fold = (text: string): string => {
  let folded = ''
  for (const sign of text) folded += alike.get(sign) ?? sign
  return folded
}
