import { addToHash, freshHash, joinHashes } from './hashing.ts'
import type { Token } from './tokens.ts'

/**
 * Word 1-3-grams, 3-5-grams inside a word, Han 1-2-grams, and pairs of words that stand near each other in any order:
 * weighed apart, so that no group drowns another. Pairs are what a straight line cannot see in single words.
 */
export const groups = { words: 0, letters: 1, han: 2, pairs: 3 } as const
export const groupWeights: readonly number[] = [0.7, 1, 1, 1]

/** What a feature is to a reader: a whole word (it explains a guess), a piece of one, or neither. */
export const parts = { none: 0, word: 1, piece: 2 } as const

export type Emit = (hash: number, group: number, part: number, start: number, end: number) => void

/** More features than a long message of everyday words has; beyond it nothing is gained but work. */
export const mostFeatures = 4000

export function eachFeature(text: string, tokens: readonly Token[], emit: Emit): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (token.kind === 'han') emitHan(text, token, emit)
    else {
      emitWords(text, tokens, at, emit)
      if (token.kind === 'word') emitLetters(text, token, emit)
    }
  }
  emitPairs(text, tokens, emit)
}

const longestWord = 24
const boundary = 0x5f

function emitWords(text: string, tokens: readonly Token[], first: number, emit: Emit): void {
  let hash = addToHash(freshHash, 1)
  for (let last = first; last < Math.min(first + 3, tokens.length); last += 1) {
    const token = tokens[last]!
    if (token.kind === 'han') return
    hash = hashWord(text, token, addToHash(hash, boundary), longestWord)
    emit(hash, groups.words, last === first ? parts.word : parts.none, tokens[first]!.start, token.end)
  }
}

function hashWord(text: string, token: Token, seed: number, longest: number): number {
  if (token.kind === 'number') return addToHash(seed, 0x30)
  let hash = seed
  const end = Math.min(token.end, token.start + longest)
  for (let at = token.start; at < end; at += 1) hash = addToHash(hash, plainApostrophe(text.charCodeAt(at)))
  return hash
}

function emitLetters(text: string, token: Token, emit: Emit): void {
  const end = Math.min(token.end, token.start + longestWord)
  for (let from = token.start - 1; from < end; from += 1) {
    let hash = addToHash(freshHash, 2)
    for (let to = from; to < from + 5 && to <= end; to += 1) {
      const isEdge = to < token.start || to >= end
      hash = addToHash(hash, isEdge ? boundary : plainApostrophe(text.charCodeAt(to)))
      if (to > from + 1) emit(hash, groups.letters, parts.piece, token.start, token.end)
    }
  }
}

function emitHan(text: string, token: Token, emit: Emit): void {
  let previous = 0
  for (let at = token.start; at < token.end; at += 1) {
    const code = text.charCodeAt(at)
    emit(addToHash(addToHash(freshHash, 3), code), groups.han, parts.piece, at, at + 1)
    if (previous !== 0)
      emit(addToHash(addToHash(addToHash(freshHash, 4), previous), code), groups.han, parts.word, at - 1, at + 1)
    previous = code
  }
}

const nearby = 12
const stemLength = 4

/** A word counts by its first letters, so that its forms are one. */
function emitPairs(text: string, tokens: readonly Token[], emit: Emit): void {
  const units: number[] = []
  for (const token of tokens) {
    if (token.kind !== 'han') units.push(hashWord(text, token, addToHash(freshHash, 5), stemLength))
    else
      for (let at = token.start; at < token.end; at += 1)
        units.push(addToHash(addToHash(freshHash, 6), text.charCodeAt(at)))
    if (units.length > mostUnits) break
  }
  for (let one = 0; one < units.length; one += 1)
    for (let other = one + 1; other < Math.min(units.length, one + 1 + nearby); other += 1)
      emit(joinHashes(units[one]!, units[other]!), groups.pairs, parts.none, 0, 0)
}

const mostUnits = 120

const plainApostrophe = (code: number): number => (code === 0x2019 ? 0x27 : code)
