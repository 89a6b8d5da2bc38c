import { lookAlikes, mendedWords, properWords, wishClasses } from './wish-lexicon.ts'
import { isWithinOneSlip, type Stretch } from '#text'

/** A word as it stands and by its class; marks that end a clause are tokens too. */
export type WishToken = Stretch & { word: string; kind: string | undefined }

/** Words, and runs of Han cut at the longest words the grammar knows, else into signs. */
export function readWishTokens(text: string): WishToken[] {
  const tokens: WishToken[] = []
  const folded = fold(text)
  for (let at = 0; at < text.length;) {
    const end = isLatin(text.charCodeAt(at)) ? endOfWords(text, at) : endOfHan(text, folded, at)
    if (end > at) {
      const word = text.slice(at, end)
      for (const token of isLatin(text.charCodeAt(at))
        ? readWord(word, at)
        : [readHan(word, folded.slice(at, end), at)])
        tokens.push(token)
    } else if ('!?,;。.、\n'.includes(text[at]!) && tokens.at(-1)?.word !== stop)
      tokens.push({ word: stop, kind: undefined, start: at, end: at + 1 })
    at = Math.max(end, at + 1)
  }
  return tokens
}

export const stop = '.'

const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code === 0x27
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isPart = (code: number): boolean => isLatin(code) || (code >= 0x30 && code <= 0x39)

const endOfWord = (text: string, at: number): number => {
  let end = at
  while (end < text.length && isPart(text.charCodeAt(end))) end += 1
  return end
}

/** The longest phrase of up to three words, or one word. */
function endOfWords(text: string, at: number): number {
  const first = endOfWord(text, at)
  let end = first
  let longest = first
  for (let more = 0; more < 2 && text[end] === ' '; more += 1) {
    end = endOfWord(text, end + 1)
    if (wishClasses.has(text.slice(at, end))) longest = end
  }
  return longest
}

function readWord(word: string, at: number): WishToken[] {
  const known = mend(word)
  const kind = wishClasses.get(known)
  if (kind || word.length < 6) return [{ word: known, kind, start: at, end: at + word.length }]
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    if (pinyin.has(left) && (pinyin.has(right) || pinyin.has(right.slice(0, 7))))
      return [left, right].map((part, index) => ({
        word: part,
        kind: wishClasses.get(pinyin.has(part) ? part : part.slice(0, 7)),
        start: at + (index === 0 ? 0 : cut),
        end: at + (index === 0 ? cut : word.length),
      }))
  }
  return [{ word: known, kind, start: at, end: at + word.length }]
}

const pinyin = new Set(
  'zhuan jie zhao yao huan jiao zhuanjie rengong kefu zhenren huoren lai xiang zhuanren'.split(' '),
)

function endOfHan(text: string, folded: string, at: number): number {
  if (!isHan(text.charCodeAt(at))) return at
  for (const length of lengths) {
    const word = text.slice(at, at + length)
    if (known.has(word) || (length > 1 && keyWords.has(folded.slice(at, at + length)))) return at + length
  }
  return at + 1
}

const readHan = (word: string, folded: string, at: number): WishToken => {
  const kind = wishClasses.get(word) ?? (word.length > 1 && !known.has(word) ? wishClasses.get(folded) : undefined)
  return { word, kind, start: at, end: at + word.length }
}

const known = new Set([...wishClasses.keys(), ...lookAlikes])
const lengths = [6, 5, 4, 3, 2, 1]

/** Signs that sound alike are written for one another: 人公, 课服, 砖接. */
const keyWords = new Set('人工 真人 客服 转接 人工客服 真人客服'.split(' '))
const alike = new Map(
  '仁人 任人 公工 功工 攻工 宫工 珍真 针真 课客 克客 夫服 付服 砖转 专转 传转 撰转 赚转 结接 街接'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
)
const fold = (text: string): string => {
  let folded = ''
  for (const sign of text) folded += alike.get(sign) ?? sign
  return folded
}

/** A word one slip from a word for a person is read as it. */
function mend(word: string): string {
  if (word.length < 4 || word.length > 16 || wishClasses.has(word) || properWords.has(word))
    return aliases.get(word) ?? word
  return mendedWords.find((meant) => Math.abs(meant.length - word.length) <= 1 && isSlipOf(word, meant)) ?? word
}

const aliases = new Map([['costumer', 'customer']])
const isSlipOf = (word: string, meant: string): boolean =>
  word[0] === meant[0] &&
  (isWithinOneSlip(word, meant) || (word.length === meant.length && sorted(word) === sorted(meant)))
const sorted = (word: string): string => [...word].sort().join('')
