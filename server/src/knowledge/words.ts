import { concepts } from './concepts.ts'

/**
 * A piece of a text. `terms` are what it is found by: the word's stem, the idea behind it, one and two Chinese
 * characters. `weight` is how much of a question's meaning it carries: nothing for a stop word.
 */
export type Piece = { text: string; conceptId: string | undefined; weight: number }

export type Words = {
  /** Everything to look up or to index, with repetitions. */
  terms: string[]
  /** The parts that carry meaning. A part is understood where a text has one of its `terms`. */
  units: { terms: string[]; weight: number }[]
}

/** Longer utterances say what they ask within this. */
const maxLength = 600

/** Cuts a text of either language, or both mixed, into terms. */
export const readWords = (text: string): Words => readRuns(text.slice(0, maxLength * 10), (stem) => stem)

/** As `readWords`, with slips of the keyboard mended: people type questions in a hurry. */
export const readQuestion = (text: string): Words => readRuns(text.slice(0, maxLength), mendStem)

const readRuns = (text: string, mend: (stem: string) => string): Words => {
  const words: Words = { terms: [], units: [] }
  const normal = text.normalize('NFKC').toLowerCase().replaceAll('’', "'")
  for (const [run] of normal.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}' -])+/gu)) {
    if (/^\p{Script=Han}/u.test(run)) readChinese(run, words)
    else readEnglish(run, words, mend)
  }
  return words
}

const readChinese = (run: string, words: Words): void => {
  let rest = ''
  const closeRest = (): void => {
    addCharacters(rest, words)
    rest = ''
  }
  for (const piece of cutChinese(run)) {
    if (piece.conceptId) {
      closeRest()
      const terms = [`#${piece.conceptId}`, ...gramsOf(piece.text).filter(isTelling)]
      words.terms.push(...terms)
      words.units.push({ terms: terms.filter(isTelling), weight: 1 })
    } else if (piece.weight === 0) closeRest()
    else rest += piece.text
  }
  closeRest()
}

/** A lone character proves little: only the idea or a pair of characters counts as understood. */
const isTelling = (term: string): boolean => term.length > 1

const addCharacters = (run: string, words: Words): void => {
  const characters = [...run]
  words.terms.push(...gramsOf(run))
  characters.forEach((character, index) => {
    const pairs = [characters.slice(index - 1, index + 1), characters.slice(index, index + 2)]
    const terms = pairs.filter((pair) => pair.length === 2).map((pair) => pair.join(''))
    words.units.push({ terms: characters.length === 1 ? [character] : terms, weight: characters.length === 1 ? 0.4 : 0.5 })
  })
}

const gramsOf = (run: string): string[] => {
  const characters = [...run]
  return [...characters, ...characters.slice(1).map((character, index) => characters[index]! + character)]
}

/** Longest known word first, from the left; what is not known stays in single characters. */
const cutChinese = (run: string): Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < run.length; ) {
    const known = longestAt(run, at)
    pieces.push(known ?? { text: run[at]!, conceptId: undefined, weight: 1 })
    at += known?.text.length ?? 1
  }
  return pieces
}

const longestAt = (run: string, at: number): Piece | undefined => {
  for (let length = Math.min(longestChinese, run.length - at); length > 0; length -= 1) {
    const text = run.slice(at, at + length)
    const conceptId = chineseConcepts.get(text)
    if (conceptId) return { text, conceptId, weight: 1 }
    if (chineseStops.has(text)) return { text, conceptId: undefined, weight: 0 }
  }
  return undefined
}

const readEnglish = (run: string, words: Words, mend: (stem: string) => string): void => {
  const stems = run.split(/[ -]+/).map(stemOf).filter(isWord).map(mend)
  for (let at = 0; at < stems.length; ) {
    const phrase = longestPhraseAt(stems, at)
    const stem = stems[at]!
    if (phrase) {
      const terms = [`#${phrase.conceptId}`, stems.slice(at, at + phrase.length).join(' ')]
      words.terms.push(...terms)
      words.units.push({ terms, weight: 1 })
    } else if (!englishStops.has(stem)) {
      words.terms.push(stem)
      words.units.push({ terms: [stem], weight: 1 })
    }
    at += phrase?.length ?? 1
  }
}

/** A lone figure says how many, not of what. */
const isWord = (stem: string): boolean => stem !== '' && !/^\d$/.test(stem)

const longestPhraseAt = (stems: string[], at: number): { conceptId: string; length: number } | undefined => {
  for (let length = Math.min(longestPhrase, stems.length - at); length > 0; length -= 1) {
    const conceptId = englishConcepts.get(stems.slice(at, at + length).join(' '))
    if (conceptId) return { conceptId, length }
  }
  return undefined
}

/** Enough of a stem for "returned", "returns" and "returning" to meet. */
export const stemOf = (word: string): string => {
  const bare = word.replace(/'(s|re|ve|ll|d|m|t)?$/, '').replaceAll("'", '')
  if (bare.length < 4) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  for (const [ending, replacement] of endings) {
    const stem = bare.slice(0, -ending.length)
    if (bare.endsWith(ending) && stem.length >= 3) return undouble(stem + replacement)
  }
  return bare.endsWith('e') && bare.length > 4 ? bare.slice(0, -1) : bare
}

const endings = [
  ['sses', 'ss'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['s', ''],
] as const

const undouble = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)

/** A word nobody knows that is one slip away from a word of commerce is that word. */
const mendStem = (stem: string): string => {
  if (stem.length < leastMended || englishStops.has(stem) || conceptWords.has(stem)) return stem
  return [...conceptWords].find((word) => word.length >= leastMended && isOneSlip(stem, word)) ?? stem
}

/** Shorter words have too many neighbours that mean something else. */
const leastMended = 5

/** One letter left out, put in, or changed, or two that changed places; the first letter stands. */
const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short[0] !== long[0] || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwapped || short.slice(at + 1) === long.slice(at + 1)
}

const chineseConcepts = new Map(concepts.flatMap((concept) => concept.zh.map((word) => [word, concept.id] as const)))
const englishConcepts = new Map(
  concepts.flatMap((concept) =>
    concept.en.map((phrase) => [phrase.split(' ').map(stemOf).join(' '), concept.id] as const),
  ),
)
const conceptWords = new Set([...englishConcepts.keys()].flatMap((phrase) => phrase.split(' ')))
const longestPhrase = 5

/** "Three of them": how many is seldom what a question is about. */
function countedThings(): string[] {
  return [...'一二三四五六七八九十两半'].flatMap((number) => [...'个件只张条套样份'].map((measure) => number + measure))
}

const chineseStops = new Set(
  `的 了 呢 吗 吧 啊 呀 嘛 哦 么 我 你 您 他 她 它 我们 你们 您们 他们 咱们 自己 这 那 这个 那个 这些 那些 这样 那样 是 在 有 没有 和 与 或 或者 还 还是 也 都 就 才 又 再 很 太 更 最
  会 能 可以 可 要 想 想要 需要 应该 得 请 请问 麻烦 帮 帮我 一下 怎么 怎样 怎么样 如何 什么 为什么 为何 哪 哪里 哪个 哪些 谁 多 多少 几 吗 是否 是不是 能不能 可不可以 有没有 要不要 会不会
  被 把 给 对 从 到 向 跟 让 因为 所以 如果 但是 不过 然后 而且 以及 关于 一个 个 一 不 没 上 下 里 说 知道 告诉 问 问题 东西 一直 已经 现在 时候 之后 以后 之前 后 前 办 怎么办 咋 咋办 啥 用 做 去 来 过 着 地 等 好 呗 该 算 买 买的 买了 件 张 只 任何 正常 操作 期间 天
  傻逼 他妈的 妈的 破 垃圾 死了 急死了 急 烦 骗钱 骗人 到底 赶紧 快点 谁`
    .split(/\s+/)
    .concat(countedThings()),
)
const longestChinese = Math.max(...[...chineseConcepts.keys(), ...chineseStops].map((word) => word.length))

const englishStops = new Set(
  `a an the i me my mine we us our you your yours he she it its they them their this that these those is are was were be been being am do does did doing done have has had having
  can could will would shall should may might must to of in on at by for from with about into over after before under again and or but if so than then as not no nor only just too very
  what which who whom whose why how where there here all any both each few more most other some such same own s t don dont doesn didn isn aren won can't cannot please hi hello hey thanks thank
  tell know need want like get got make let go come use say said ask question thing something anything someone anybody also still even now yet up out off down myself yourself im ive id
  wheres whats hows doesnt dont wont isnt cant ok okay ur u r pls plz thx lol damn stupid fuck fucking shit crap wtf omg hell bloody idiot idiots ridiculous
  happen work possible able long many much nothing came take took taken bring back instead new old place really actually maybe one two three four five six seven eight nine ten once day week`
    .split(/\s+/)
    .filter(Boolean)
    .map(stemOf),
)
