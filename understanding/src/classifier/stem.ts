import { addToHash, plainApostrophe } from './hashing.ts'
import type { Token } from './tokens.ts'

/**
 * Goes on with a hash by an English word without its ending: "charged", "charges", "charging" and "charge" are one,
 * "delivery" and "deliveries" too. What is left need not be a word; it only has to be the same on both sides.
 */
export function addStem(hash: number, text: string, { start, end: whole }: Token): number {
  const end = stemEnd(text, start, whole)
  let stem = addToHash(hash, boundary)
  for (let at = start; at < end; at += 1) stem = addToHash(stem, plainApostrophe(text.charCodeAt(at)))
  return end < whole && text[end] === 'y' ? addToHash(stem, iOfPlurals) : stem
}

/**
 * The same hashes with one letter after the first left out, each in turn: a word with a slip of the finger shares one of
 * them with what was meant. Words of few letters have none, for they are too near to others;
 * nor has what is longer than any word, for the work grows with the square.
 */
export function eachSlip(
  hash: number,
  text: string,
  { start, end: whole }: Token,
  visit: (slip: number) => void,
): void {
  const end = stemEnd(text, start, whole)
  if (end - start < leastLetters || end - start > mostLetters) return
  for (let without = start + 1; without < end; without += 1) {
    let slip = addToHash(hash, boundary)
    for (let at = start; at < end; at += 1)
      if (at !== without) slip = addToHash(slip, plainApostrophe(text.charCodeAt(at)))
    visit(slip)
  }
}

const leastLetters = 5
const mostLetters = 24
const boundary = 0x5f
const iOfPlurals = 0x69

/** Where the ending begins. A last "y" counts as one, because "ies" leaves an "i". */
function stemEnd(text: string, start: number, whole: number): number {
  let end = whole
  if (end - start > 3 && text[end - 1] === 's') end -= lengthOfS(text[end - 2]!)
  if (end - start > 5 && text[end - 1] === 'g' && text[end - 2] === 'n' && text[end - 3] === 'i') end -= 3
  else if (end - start > 4 && text[end - 1] === 'd' && text[end - 2] === 'e') end -= 2
  if (end - start > 3 && text[end - 1] === 'e') end -= 1
  if (end - start > 3 && text[end - 1] === text[end - 2]) end -= 1
  return end - start > 3 && text[end - 1] === 'y' ? end - 1 : end
}

/** "pass", "status" and "this" end in one that belongs to them. */
function lengthOfS(before: string): number {
  if (before === 's' || before === 'u' || before === 'i') return 0
  return before === "'" || before === '\u2019' ? 2 : 1
}
