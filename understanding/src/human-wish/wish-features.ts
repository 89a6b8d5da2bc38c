import { readStructure } from './wish-structure.ts'
import { stop } from './wish-tokens.ts'
import type { WishWindow } from './wish-windows.ts'

/**
 * Words, names, their pairs and threes, classes a few words apart, what the grammar found, and the classes said right
 * before and after: each as one of `places`, which they share by their hash.
 */
export function featuresOf({ tokens, before, after }: WishWindow): number[] {
  const features = { set: new Set<number>(), add: (hash: number) => void features.set.add(hash & (places - 1)) }
  const names = [edge, ...tokens.map((token) => hashOf(token.kind ?? token.word)), edge]
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at]!
    if (name === stopName) continue
    features.add(name)
    const kind = tokens[at - 1]?.kind
    if (kind) features.add(mix(surface, hashOf(tokens[at - 1]!.word)))
    if (at + 1 < names.length) features.add(mix(mix(pair, name), names[at + 1]!))
    if (at + 2 < names.length) features.add(mix(mix(mix(three, name), names[at + 1]!), names[at + 2]!))
    if (kind)
      for (let far = at + 1; far <= at + reach && far <= tokens.length; far += 1)
        if (tokens[far - 1]!.kind) features.add(mix(mix(apart, name), names[far]!))
  }
  for (const found of readStructure(tokens))
    for (let copy = 0; copy < copies; copy += 1) features.add(mix(structure + copy, hashOf(found)))
  for (const [side, around] of [
    [earlier, before],
    [later, after],
  ] as const)
    for (const token of around)
      if (token.kind) for (const name of [token.kind, token.word]) features.add(mix(side, hashOf(name)))
  return [...features.set]
}

export const places = 1 << 16

const reach = 7
/** What the grammar found weighs as much as so many words. */
const copies = 3

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
