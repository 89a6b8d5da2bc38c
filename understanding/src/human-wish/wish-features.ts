import { readStructure } from './wish-structure.ts'
import { stop, type WishToken } from './wish-tokens.ts'
import type { WishWindow } from './wish-windows.ts'

/**
 * Words, names, their pairs and threes, classes a few words apart, what the grammar found, and the classes said right
 * before and after: each as one of `places`, which they share by their hash.
 */
export function featuresOf({ tokens, before, after }: WishWindow): number[] {
  const hashes = [...wordsOf(tokens), ...foundIn(tokens), ...around(earlier, before), ...around(later, after)]
  return [...new Set(hashes.map((hash) => hash & (places - 1)))]
}

export const places = 1 << 16

function wordsOf(tokens: readonly WishToken[]): number[] {
  const hashes: number[] = []
  const names = [edge, ...tokens.map((token) => hashOf(token.kind ?? token.word)), edge]
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at]!
    if (name === stopName) continue
    hashes.push(name)
    const kind = tokens[at - 1]?.kind
    if (kind) hashes.push(mix(surface, hashOf(tokens[at - 1]!.word)))
    if (at + 1 < names.length) hashes.push(mix(mix(pair, name), names[at + 1]!))
    if (at + 2 < names.length) hashes.push(mix(mix(mix(three, name), names[at + 1]!), names[at + 2]!))
    if (kind)
      for (let far = at + 1; far <= at + reach && far <= tokens.length; far += 1)
        if (tokens[far - 1]!.kind) hashes.push(mix(mix(apart, name), names[far]!))
  }
  return hashes
}

const reach = 7

const foundIn = (tokens: readonly WishToken[]): number[] =>
  readStructure(tokens).flatMap((found) =>
    Array.from({ length: copies }, (_, copy) => mix(structure + copy, hashOf(found))),
  )

/** What the grammar found weighs as much as so many words. */
const copies = 3

const around = (side: number, tokens: readonly WishToken[]): number[] =>
  tokens.flatMap(({ kind, word }) => (kind ? [mix(side, hashOf(kind)), mix(side, hashOf(word))] : []))

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

const mix = (hash: number, other: number): number => {
  const mixed = Math.imul(hash ^ (other + 0x9e3779b9), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

const [edge, surface, pair, three, apart, structure, earlier, later] = [
  '^',
  'surface',
  'pair',
  'three',
  'apart',
  'structure',
  'earlier',
  'later',
].map(hashOf) as [number, number, number, number, number, number, number, number]
const stopName = hashOf(stop)
