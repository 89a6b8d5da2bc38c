import { featuresOf } from './wish-features.ts'
import type { WishToken } from './wish-tokens.ts'

/** Weights by feature: what combinations of the grammar's words say for or against a wish. */
export type WishScorer = { weights: ReadonlyMap<number, number>; bias: number }
export type WishExample = { tokens: readonly WishToken[]; isWish: boolean }

/** Above nought it is a wish, by about one where it is plain. */
export function scoreWish({ weights, bias }: WishScorer, tokens: readonly WishToken[]): number {
  const features = featuresOf(tokens)
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return bias + sum / Math.sqrt(features.length + 1)
}

/** A support vector machine by dual coordinate descent (Hsieh et al. 2008), in a fixed order: same examples, same weights. */
export function trainWishScorer(examples: readonly WishExample[]): WishScorer {
  const places = new Map<number, number>()
  const rows = examples.map(({ tokens, isWish }): Row => {
    const own = featuresOf(tokens).map((feature) => {
      const place = places.get(feature) ?? places.size + 1
      places.set(feature, place)
      return place
    })
    return { places: own, sign: isWish ? 1 : -1, cost: isWish ? wishCost : otherCost, dual: 0 }
  })
  const weights = new Float64Array(places.size + 1)
  let seed = 1
  for (let round = 0; round < rounds; round += 1)
    for (let step = 0; step < rows.length; step += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      learn(weights, rows[Math.floor((seed / 2 ** 32) * rows.length)]!)
    }
  return { weights: new Map([...places].map(([feature, place]) => [feature, weights[place]!])), bias: weights[0]! }
}

type Row = { places: readonly number[]; sign: number; cost: number; dual: number }
const rounds = 15
/** A missed wish costs more than a false one. */
const wishCost = 6
const otherCost = 2

function learn(weights: Float64Array, row: Row): void {
  const value = 1 / Math.sqrt(row.places.length + 1)
  let margin = weights[0]!
  for (const place of row.places) margin += weights[place]! * value
  const damping = 1 / (2 * row.cost)
  const square = 1 + row.places.length * value * value + damping
  const next = Math.max(0, row.dual - (row.sign * margin - 1 + row.dual * damping) / square)
  const change = (next - row.dual) * row.sign
  if (change === 0) return
  row.dual = next
  weights[0]! += change
  for (const place of row.places) weights[place]! += change * value
}
