import type { Reading } from '@celadon/contract'
import {
  chinesePeople,
  chineseRefusals,
  chineseWishes,
  englishPeople,
  englishRefusals,
  englishWishes,
  pinyinWishes,
} from './human-wish-words.ts'
import { isWithinOneSlip, type Normalised, readPhrases, spanOf } from '#text'

/**
 * Whether the speaker wants a person. A rule of its own beside the model: a wish that is missed locks somebody in with a
 * machine, so the rule leans to yes and knows the sayings that only look like one. `chance`: the model's for the intent.
 */
export function readHumanWish(source: Normalised, chance: number): Reading['wantsHuman'] {
  const windows = windowsOf(source.text)
  for (const { from, text } of windows) {
    const found = findWish(text) ?? findWish(mendSlips(text))
    if (!found) continue
    const end = Math.min(from + found.end, source.text.length)
    return { value: true, confidence: sureOfRule, words: [spanOf(source, Math.min(from + found.start, end), end).text] }
  }
  const isCleared = windows.some(({ from, text }) => text !== source.text.slice(from, from + text.length))
  const isSure = !isCleared && chance >= sureEnough
  return { value: isSure, confidence: isSure ? chance : 1 - Math.min(chance, sureOfRule), words: [] }
}

const sureOfRule = 0.98
const sureEnough = 0.72
const longestHead = 1000
const longestTail = 500

/** A wish stands in few words: of a long text the beginning and the end are looked at, which bounds the work. */
function windowsOf(text: string): { from: number; text: string }[] {
  const refusals = [...chineseRefusals, ...englishRefusals]
  if (text.length <= longestHead + longestTail) return [{ from: 0, text: clear(text, refusals) }]
  const from = text.length - longestTail
  return [
    { from: 0, text: clear(text.slice(0, longestHead), refusals) },
    { from, text: clear(text.slice(from), refusals) },
  ]
}

/** What refuses a person, or speaks of one without a wish, is covered by dots: the rest is still looked at. */
const clear = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, (match) => '.'.repeat(match.length)), text)

function findWish(text: string): { start: number; end: number } | undefined {
  const bare = bareWords(text)
  if (englishPeople.has(bare) || chinesePeople.has(bare)) return { start: 0, end: text.length }
  for (const pattern of [...chineseWishes, ...pinyinWishes, ...englishWishes]) {
    const match = pattern.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** The words without marks and politeness: "human, please!!" is `human`. */
const bareWords = (text: string): string => {
  const words = text
    .slice(0, 120)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !polite.has(word))
  return words.join(' ')
}

const polite = new Set(
  'please pls plz now hi hello hey ok okay thanks thx just a an the yes no sir 请 你好 您好 谢谢 现在 马上 快 快点 立刻 啊 呀 吧 呢 了'.split(
    ' ',
  ),
)

/** Words one slip away from a word for a person are read as it. Same length as before, so that places stay right. */
const mendSlips = (text: string): string =>
  text.replace(/[a-z]{5,16}/g, (word) => {
    if (properWords.has(word)) return word
    const meant = mended.find((candidate) => isSlipOf(word, candidate))
    return meant === undefined ? word : meant.padEnd(word.length).slice(0, Math.max(word.length, meant.length))
  })

const mended = readPhrases(
  'human agent person operator representative supervisor manager customer service support someone somebody speak transfer connect rengong',
)
/** Proper words that stand one slip from one of them. */
const properWords = new Set(
  'persons humans agents managers service services support supports speaks transfers someones humane parson manage customers costumer'.split(
    ' ',
  ),
)

const isSlipOf = (word: string, meant: string): boolean =>
  isWithinOneSlip(word, meant) ||
  (word[0] === meant[0] && word.length === meant.length && sorted(word) === sorted(meant))

const sorted = (word: string): string => [...word].sort().join('')
