import { featuresOf, places } from './wish-features.ts'
import type { WishScorer } from './wish-scorer.ts'
import type { WishWindow } from './wish-windows.ts'

/** A message by the windows in which it may wish for a person: one of them does, or none. */
export type WishExample = { windows: readonly WishWindow[]; isWish: boolean }

/**
 * A support vector machine by dual coordinate descent (Hsieh et al. 2008), in a fixed order: same examples, same weights.
 * No window of what is no wish is one; of a wish it is the window that the machine before held for the likeliest.
 */
export function trainWishScorer(examples: readonly WishExample[]): WishScorer {
  const rows = examples
    .filter(({ windows }) => windows.length > 0)
    .map(({ windows, isWish }) => ({ isWish, windows: windows.map(featuresOf) }))
  const others = rows.flatMap(({ windows, isWish }) => (isWish ? [] : windows.map((own) => rowOf(own, -1, otherCost))))
  const wishes = rows.filter(({ isWish }) => isWish).map(({ windows }) => windows)
  const plain = wishes.filter((windows) => windows.length === 1)
  let weights = solve([...plain.map(([only]) => rowOf(only!, 1, wishCost)), ...others])
  for (let time = 0; time < choices; time += 1) {
    const chosen = wishes.map((windows) => rowOf(likeliest(weights, windows), 1, wishCost))
    for (const other of others) other.dual = 0
    weights = solve([...chosen, ...others])
  }
  return pack(weights)
}

type Row = { places: readonly number[]; sign: number; cost: number; dual: number }
const rounds = 25
const choices = 3
/** A missed wish costs more than a false one. */
const wishCost = 3
const otherCost = 2

const rowOf = (own: readonly number[], sign: number, cost: number): Row => ({ places: own, sign, cost, dual: 0 })

function likeliest(weights: Float64Array, windows: readonly (readonly number[])[]): readonly number[] {
  let [best, most] = [windows[0]!, -Infinity]
  for (const own of windows) {
    const margin = marginOf(weights, own)
    if (margin > most) [best, most] = [own, margin]
  }
  return best
}

function solve(rows: readonly Row[]): Float64Array {
  const weights = new Float64Array(places + 1)
  let seed = 1
  for (let step = 0; step < rounds * rows.length; step += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    learn(weights, rows[Math.floor((seed / 2 ** 32) * rows.length)]!)
  }
  return weights
}

/** The last weight is the bias. */
function marginOf(weights: Float64Array, own: readonly number[]): number {
  let sum = 0
  for (const place of own) sum += weights[place]!
  return weights[places]! + sum / Math.sqrt(own.length + 1)
}

function learn(weights: Float64Array, row: Row): void {
  const value = 1 / Math.sqrt(row.places.length + 1)
  const damping = 1 / (2 * row.cost)
  const square = 1 + row.places.length * value * value + damping
  const next = Math.max(0, row.dual - (row.sign * marginOf(weights, row.places) - 1 + row.dual * damping) / square)
  const change = (next - row.dual) * row.sign
  if (change === 0) return
  row.dual = next
  weights[places]! += change
  for (const place of row.places) weights[place]! += change * value
}

/** The bar is set where a wish is nearly never missed: below nought of the machine, whose false alarms stay about 1 %. */
const leaning = 0.14

function pack(weights: Float64Array): WishScorer {
  const most = weights.subarray(0, places).reduce((so, weight) => Math.max(so, Math.abs(weight)), 0)
  const scale = most / 127
  return {
    codes: Int8Array.from(weights.subarray(0, places), (weight) => Math.round(weight / scale)),
    scale,
    bias: weights[places]! + leaning,
  }
}
