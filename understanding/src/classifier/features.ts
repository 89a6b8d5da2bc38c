import { addConcepts } from './concepts.ts'
import { addFeature, createFeatureList, type FeatureList } from './feature-list.ts'
import { groups, parts } from './groups.ts'
import { addToHash, freshHash, joinHashes, plainApostrophe } from './hashing.ts'
import type { Token } from './tokens.ts'

/** Every feature of the text. The list is the same at each call. */
export function readFeatures(text: string, tokens: readonly Token[]): FeatureList {
  list.count = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (token.kind === 'han') addHan(text, token)
    else {
      addWords(text, tokens, at)
      if (token.kind === 'word') addLetters(text, token)
    }
  }
  addPairs(text, tokens)
  addConcepts(text, tokens, list)
  return list
}

const list = createFeatureList()

const longestWord = 24
const boundary = 0x5f

function addWords(text: string, tokens: readonly Token[], first: number): void {
  const token = tokens[first]!
  const one = hashWord(text, token)
  addFeature(list, one, groups.words, parts.word, token.start, token.end)
  const next = tokens[first + 1]
  if (!next || next.kind === 'han') return
  const two = hashWord(text, next, addToHash(one, boundary))
  addFeature(list, two, groups.words, parts.none, token.start, next.end)
}

const wordSeed = addToHash(addToHash(freshHash, 1), boundary)

export function hashWord(text: string, token: Token, seed = wordSeed, longest = longestWord): number {
  if (token.kind === 'number') return addToHash(seed, 0x30)
  let hash = seed
  const end = Math.min(token.end, token.start + longest)
  for (let at = token.start; at < end; at += 1) hash = addToHash(hash, plainApostrophe(text.charCodeAt(at)))
  return hash
}

/** Three and four letters in a row, with a sign before the first and after the last. */
function addLetters(text: string, { start, end: whole }: Token): void {
  const end = Math.min(whole, start + longestWord)
  const letterAt = (at: number): number => (at < start || at >= end ? boundary : plainApostrophe(text.charCodeAt(at)))
  let one = boundary
  let two = letterAt(start)
  let three = letterAt(start + 1)
  for (let at = start + 2; at <= end; at += 1) {
    const four = letterAt(at)
    addFeature(
      list,
      addToHash(addToHash(addToHash(shortLetterSeed, one), two), three),
      groups.letters,
      parts.piece,
      start,
      whole,
    )
    const hash = addToHash(addToHash(addToHash(addToHash(letterSeed, one), two), three), four)
    addFeature(list, hash, groups.letters, parts.piece, start, whole)
    one = two
    two = three
    three = four
  }
}

const letterSeed = addToHash(freshHash, 2)
const shortLetterSeed = addToHash(freshHash, 10)

function addHan(text: string, token: Token): void {
  let previous = 0
  for (let at = token.start; at < token.end; at += 1) {
    const code = text.charCodeAt(at)
    addFeature(list, addToHash(hanSeed, code), groups.han, parts.piece, at, at + 1)
    if (previous !== 0) addFeature(list, hashHanPair(previous, code), groups.han, parts.word, at - 1, at + 1)
    previous = code
  }
}

export const hashHanPair = (one: number, other: number): number => addToHash(addToHash(hanPairSeed, one), other)

const hanSeed = addToHash(freshHash, 3)
const hanPairSeed = addToHash(freshHash, 4)

const nearby = 6
const stemLength = 4

/** A word counts by its first letters, so that its forms are one. */
function addPairs(text: string, tokens: readonly Token[]): void {
  let count = 0
  for (const token of tokens) {
    if (token.kind !== 'han') units[count++] = hashWord(text, token, stemSeed, stemLength)
    else
      for (let at = token.start; at < token.end && count < mostUnits; at += 1)
        units[count++] = addToHash(hanUnitSeed, text.charCodeAt(at))
    if (count >= mostUnits) break
  }
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < Math.min(count, one + 1 + nearby); other += 1)
      addFeature(list, joinHashes(units[one]!, units[other]!), groups.pairs, parts.none, 0, 0)
}

const mostUnits = 120
const units = new Int32Array(mostUnits)
const stemSeed = addToHash(freshHash, 5)
const hanUnitSeed = addToHash(freshHash, 6)
