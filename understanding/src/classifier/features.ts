import { addToHash, freshHash } from './hashing.ts'
import type { Token } from './tokens.ts'

/** Word 1-3-grams, 2-5-grams inside a word, Han 1-2-grams: weighed apart, so that no group drowns another. */
export const featureGroups = ['words', 'letters', 'han'] as const
export type Emit = (hash: number, group: number, start: number, end: number, isWhole: boolean) => void

/** Calls `emit` for each feature. `isWhole` marks those a person would call a word: they explain a guess. */
export function eachFeature(text: string, tokens: readonly Token[], emit: Emit): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (token.kind === 'han') emitHan(text, token, emit)
    else {
      emitWords(text, tokens, at, emit)
      if (token.kind === 'word') emitLetters(text, token, emit)
    }
  }
}

/** More features than a long message of everyday words has; beyond it nothing is gained but work. */
export const mostFeatures = 3000
const longestWord = 24
const boundary = 0x5f

function emitWords(text: string, tokens: readonly Token[], first: number, emit: Emit): void {
  let hash = addToHash(freshHash, 1)
  for (let last = first; last < Math.min(first + 3, tokens.length); last += 1) {
    const token = tokens[last]!
    if (token.kind === 'han') return
    hash = hashWord(text, token, addToHash(hash, boundary))
    emit(hash, 0, tokens[first]!.start, token.end, last === first)
  }
}

function hashWord(text: string, token: Token, seed: number): number {
  if (token.kind === 'number') return addToHash(seed, 0x30)
  let hash = seed
  for (let at = token.start; at < token.end; at += 1) hash = addToHash(hash, plainApostrophe(text.charCodeAt(at)))
  return hash
}

function emitLetters(text: string, token: Token, emit: Emit): void {
  const end = Math.min(token.end, token.start + longestWord)
  for (let from = token.start - 1; from < end; from += 1) {
    let hash = addToHash(freshHash, 2)
    for (let to = from; to < from + 5 && to <= end; to += 1) {
      const isEdge = to < token.start || to >= end
      hash = addToHash(hash, isEdge ? boundary : plainApostrophe(text.charCodeAt(to)))
      if (to > from) emit(hash, 1, token.start, token.end, false)
    }
  }
}

function emitHan(text: string, token: Token, emit: Emit): void {
  let previous = 0
  for (let at = token.start; at < token.end; at += 1) {
    const code = text.charCodeAt(at)
    emit(addToHash(addToHash(freshHash, 3), code), 2, at, at + 1, false)
    if (previous !== 0) emit(addToHash(addToHash(addToHash(freshHash, 4), previous), code), 2, at - 1, at + 1, true)
    previous = code
  }
}

const plainApostrophe = (code: number): number => (code === 0x2019 ? 0x27 : code)
