import { hashHanPair, hashWord } from './features.ts'
import type { Token } from './tokens.ts'
import { findFeature, type Vocabulary } from './vocabulary.ts'

/**
 * Share (0 to 1) of the words, and of the pairs of neighbouring Han characters, that the examples have; a long word may
 * be one slip from one of theirs. Numbers do not count; without any word it is 1. Linear in the length of the text.
 */
export function shareOfKnownWords(text: string, tokens: readonly Token[], vocabulary: Vocabulary): number {
  let known = 0
  let all = 0
  let mended = 0
  for (const token of tokens) {
    if (token.kind === 'word') {
      all += 1
      const word = text.slice(token.start, token.end)
      if (occursOften(word, vocabulary, 1)) known += 1
      else if (mayBeSlip(word) && (mended += 1) <= mostMended && isOneSlipAway(word, vocabulary)) known += 1
    }
    if (token.kind !== 'han') continue
    for (let at = token.start; at + 1 < token.end; at += 1) {
      all += 1
      if (findFeature(vocabulary, hashHanPair(text.charCodeAt(at), text.charCodeAt(at + 1))) !== -1) known += 1
    }
  }
  return all === 0 ? 1 : known / all
}

const mayBeSlip = (word: string): boolean => word.length >= shortestMended && word.length <= longestMended

/** Each has some hundred slips to be looked up. Who mistypes more words than that has a known one among them. */
const mostMended = 16
/** Of four letters every second nonsense is one slip from some word; of the rare ones too many are near. */
const shortestMended = 5
const longestMended = 24
const oftenEnough = 20

const occursOften = (word: string, vocabulary: Vocabulary, least: number): boolean => {
  const id = findFeature(vocabulary, hashWord(word, { kind: 'word', start: 0, end: word.length }))
  return id !== -1 && vocabulary.documents[id]! >= least
}

/** A letter too many, too few, another one, or two swapped. @see isWithinOneSlip */
function isOneSlipAway(word: string, vocabulary: Vocabulary): boolean {
  const isMeant = (other: string): boolean => occursOften(other, vocabulary, oftenEnough)
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    if (isMeant(before + after.slice(1))) return true
    if (after.length > 1 && isMeant(`${before}${after[1]!}${after[0]!}${after.slice(2)}`)) return true
    for (const letter of letters)
      if (isMeant(before + letter + after) || isMeant(before + letter + after.slice(1))) return true
  }
  return false
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
