import { eachFeature } from './features.ts'
import { readTokens } from './tokens.ts'

/** The features that occur in the examples: hash to dense id, with each one's group and rarity (smoothed idf). */
export type Vocabulary = { ids: Map<number, number>; groups: Uint8Array; rarity: Float32Array; size: number }

export function buildVocabulary(texts: readonly string[]): Vocabulary {
  const ids = new Map<number, number>()
  const groups: number[] = []
  const documents: number[] = []
  const lastSeen: number[] = []
  for (const [document, text] of texts.entries())
    eachFeature(text, readTokens(text), (hash, group) => {
      let id = ids.get(hash)
      if (id === undefined) {
        id = groups.push(group) - 1
        ids.set(hash, id)
        documents.push(0)
        lastSeen.push(-1)
      }
      if (lastSeen[id] !== document) documents[id]! += 1
      lastSeen[id] = document
    })
  const rarity = Float32Array.from(documents, (count) => Math.log((1 + texts.length) / (1 + count)) + 1)
  return { ids, groups: Uint8Array.from(groups), rarity, size: groups.length }
}
