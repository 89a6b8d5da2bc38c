import { maskSensitive, maskSplit, redactRuns } from '@celadon/server/conversation/masking'
import { createDice, drawCard, drawIdentity, pick, type Dice } from './draw-numbers.ts'
import { readDigits } from './read-digits.ts'

/** A number given over several messages; `parts`: its digits as they are written in each of them. */
export type PlantedSplit = { kind: 'card' | 'identity'; number: string; texts: string[]; parts: string[] }

const fullWidth = '０１２３４５６７８９'
const numerals = '零一二三四五六七八九'
const signs = (part: string, table: string): string => part.replaceAll(/\d/g, (digit) => table[Number(digit)]!)
const fours = (part: string): string => part.match(/.{1,4}/g)!.join(' ')
const writings: readonly ((part: string) => string)[] = [
  (part) => part,
  fours,
  (part) => part.match(/.{1,4}/g)!.join('-'),
  (part) => signs(part, fullWidth),
  (part) => signs(part, numerals),
]

/** What people write around the first part, the parts in between and the last one. */
const frames: readonly (readonly [string, string, string])[] = [
  ['#', '#', '#'],
  ['#', '#', '# 谢谢'],
  ['前面是#', '然后#', '最后是#'],
  ['it starts with #', 'then #', 'and the end of it is #, thanks'],
  ['我的卡 #', '接着 #', '还有 #'],
  ['my card: #', '#', '#'],
]
const between = ['等一下', 'one moment', '对方正在忙', 'hold on please']

export const plantSplits = (count: number, seed: number): PlantedSplit[] => {
  const dice = createDice(seed)
  return Array.from({ length: count }, () => {
    const kind = dice(2) === 0 ? 'card' : 'identity'
    const number = kind === 'card' ? drawCard(dice) : drawIdentity(dice)
    const write = pick(dice, writings)
    const parts = cut(number, dice).map(write)
    return { kind, number, parts, texts: frame(parts, dice) }
  })
}

/** In halves, in fours, in three, or as identity numbers are read out: six, eight, four. Nobody sends a last digit alone. */
const cut = (number: string, dice: Dice): string[] => {
  const at = pick(dice, [[8], [4, 8, 12], [4, 12], [6], [6, 14], [12], [10]])
  const ends = at.filter((end) => end < number.length - 1)
  return [0, ...ends].map((from, index) => number.slice(from, ends[index]))
}

const frame = (parts: readonly string[], dice: Dice): string[] => {
  const [first, middle, last] = pick(dice, frames)
  const texts = parts.map((part, at) =>
    (at === 0 ? first : at === parts.length - 1 ? last : middle).replace('#', () => part),
  )
  if (dice(4) === 0) texts.splice(1, 0, pick(dice, between))
  return texts
}

/** Orders, parcels and phone numbers that are given in parts or one after the other. */
export const drawHarmlessParts = (dice: Dice): string[] => pick(dice, harmless)(dice)

const digits = (dice: Dice, count: number): string => Array.from({ length: count }, () => dice(10)).join('')
const harmless: readonly ((dice: Dice) => string[])[] = [
  (dice) => [`40${digits(dice, 3)}`, `40${digits(dice, 3)}`, `40${digits(dice, 3)}`],
  (dice) => [`40${digits(dice, 3)}`, `1${3 + dice(7)}${digits(dice, 9)}`],
  (dice) => [`40${digits(dice, 3)}`, `还有40${digits(dice, 3)}`, digits(dice, 6)],
  (dice) => [`订单号 2026${digits(dice, 4)}`, digits(dice, 8)],
  (dice) => [`order number ${digits(dice, 8)}`, digits(dice, 8)],
  (dice) => ['运单号是', digits(dice, 8), digits(dice, 7)],
  (dice) => [`SF1${digits(dice, 5)}`, digits(dice, 7)],
  (dice) => [`YT${digits(dice, 7)}`, `${digits(dice, 6)} 到哪了`],
  (dice) => [`tracking number 9400 ${digits(dice, 4)}`, `${digits(dice, 4)} ${digits(dice, 4)}`, digits(dice, 6)],
  (dice) => [`7${digits(dice, 7)}`, digits(dice, 7)],
  (dice) => [`1${3 + dice(7)}${digits(dice, 1)} ${digits(dice, 4)}`, digits(dice, 4)],
  (dice) => [`买 ${1 + dice(9)} 个`, `每个 ${digits(dice, 3)} 元`, `${digits(dice, 4)} 元一共`],
  (dice) => ordersOf(dice, 4, 4),
  (dice) => ordersOf(dice, 6, 3),
  (dice) => ordersOf(dice, 8, 2),
  (dice) => {
    const [one, other] = ordersOf(dice, 8, 2)
    return [`where is ${one}`, `and ${other}?`]
  },
  (dice) => [`where is my order ${digits(dice, 8)}`, `and where is ${digits(dice, 8)}`],
  (dice) => [`${digits(dice, 8)} 到哪了`, `还有 ${digits(dice, 8)}`],
  (dice) => [`2026-11-${10 + dice(18)}`, `${10 + dice(13)}:${10 + dice(49)}`, `40${digits(dice, 3)}`],
]

/** Order numbers of one shop, as issuers of cards begin too: they share how they begin. */
const ordersOf = (dice: Dice, size: number, count: number): string[] => {
  const beginning = pick(dice, ['40', '41', '45', '51', '55', '62', '35', `${1 + dice(9)}${dice(10)}`])
  return Array.from({ length: count }, () => `${beginning}${digits(dice, size - 2)}`)
}

type KeepAll = (texts: readonly string[]) => string[]

/** What is kept of messages said one after the other, as the server takes them in. */
const keepAll: KeepAll = (texts) =>
  texts.reduce<string[]>((kept, text) => {
    const said = maskSensitive(text).text
    const found = maskSplit(
      kept.map((each) => ({ text: each })),
      [said],
    )
    return found ? [...redactRuns(kept, found.parts), found.said[0]!] : [...kept, said]
  }, [])

/**
 * How many of the numbers are gone. Gone: of all messages together no digit of an identity number can be read, and of a card
 * no more than the last four.
 */
export const measureSplits = (planted: readonly PlantedSplit[], keep: KeepAll = keepAll) => {
  const missed = planted.filter(({ kind, texts, number }) => {
    const read = keep(texts)
      .filter((text) => !between.includes(text))
      .flatMap((text) => readDigits(text, 1))
      .join('')
    return read !== '' && (kind === 'identity' || read.length > 4 || !number.endsWith(read))
  })
  return { planted: planted.length, found: planted.length - missed.length, missed }
}

export const measureFalseSplits = (count: number, seed: number) => {
  const dice = createDice(seed)
  const masked = Array.from({ length: count }, () => drawHarmlessParts(dice)).filter(
    (texts) => keepAll(texts).join('\n') !== texts.join('\n'),
  )
  return { falseChecked: count, falseMasked: masked.length, masked }
}
