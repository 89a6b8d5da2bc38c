import type { Packed } from './pack-weights.ts'
import type { Vector } from './vectors.ts'

/**
 * One-against-rest weights, all classes of one feature side by side. `rows` says where a feature's weights stand, the
 * bias last: from 0 on a row of the `base`, a byte each, as training left them; below 0 `~row` of `weights`, as floats,
 * which corrections write. `shelf.used` float rows are taken by this model or by others that share them. Classes after
 * the first `ofBase` came with corrections: rows of the base say nothing of them.
 */
export type LinearModel = {
  classes: number
  size: number
  rows: Int32Array
  base: Packed
  ofBase: number
  weights: Float32Array
  shelf: { used: number }
}

/** As training writes it: floats only. */
export const createLinear = (classes: number, size: number): LinearModel => ({
  classes,
  size,
  rows: Int32Array.from({ length: size + 1 }, (_, row) => ~row),
  base: { codes: new Int8Array(0), scales: new Float32Array(0) },
  ofBase: 0,
  weights: new Float32Array((size + 1) * classes),
  shelf: { used: size + 1 },
})

/** As it is read: what training left, and nothing that corrections wrote yet. */
export const fromBase = (base: Packed, classes: number): LinearModel => ({
  classes,
  size: base.scales.length - 1,
  rows: Int32Array.from(base.scales.keys()),
  base,
  ofBase: classes,
  weights: new Float32Array(0),
  shelf: { used: 0 },
})

export function weightOf({ classes, rows, base, ofBase, weights }: LinearModel, id: number, one: number): number {
  const row = rows[id]!
  if (row < 0) return weights[~row * classes + one]!
  return one < ofBase ? base.codes[row * ofBase + one]! * base.scales[row]! : 0
}

/** The weights of these features for these classes, feature by feature, into `target`. */
export function readWeights(
  { classes: width, rows, base, ofBase, weights }: LinearModel,
  ids: Int32Array,
  classes: readonly number[],
  target: Float32Array,
): void {
  const { codes, scales } = base
  const columns = Int32Array.from(classes)
  for (let place = 0; place < ids.length; place += 1) {
    const row = rows[ids[place]!]!
    const to = place * columns.length
    const from = row < 0 ? ~row * width : row * ofBase
    const scale = row < 0 ? 0 : scales[row]!
    for (let at = 0; at < columns.length; at += 1) {
      const one = columns[at]!
      if (row < 0) target[to + at] = weights[from + one]!
      else target[to + at] = one < ofBase ? codes[from + one]! * scale : 0
    }
  }
}

/** The bias is one more feature of this value: small, so that how frequent an intent is says little. */
export const biasValue = 0.3

/** The margin of each class. */
export function scoreLinear(linear: LinearModel, { ids, values }: Vector): Float64Array {
  const { classes, size, rows, base, ofBase, weights } = linear
  const scores = new Float64Array(classes)
  if (places.length <= ids.length) growScratch(ids.length)
  let coded = 0
  for (let at = 0; at <= ids.length; at += 1) {
    const row = at < ids.length ? rows[ids[at]!]! : rows[size]!
    const value = at < ids.length ? values[at]! : biasValue
    if (row < 0) addFloats(scores, weights, ~row * classes, value)
    else {
      places[coded] = row * ofBase
      factors[coded] = value * base.scales[row]!
      coded += 1
    }
  }
  addCodes(ofBase === classes ? scores : scores.subarray(0, ofBase), base.codes, coded)
  return scores
}

/** Scratch: where the rows of bytes begin that are to be added, and how often each counts. */
let places = new Int32Array(0)
let factors = new Float64Array(0)

function growScratch(features: number): void {
  places = new Int32Array(features * 2 + 1)
  factors = new Float64Array(places.length)
}

/** Eight features at a time, because sums are read and written as often as weights. */
function addCodes(scores: Float64Array, codes: Int8Array, count: number): void {
  const eights = count - (count % 8)
  for (let at = 0; at < eights; at += 8) {
    const [a, b, c, d] = [places[at]!, places[at + 1]!, places[at + 2]!, places[at + 3]!]
    const [e, f, g, h] = [places[at + 4]!, places[at + 5]!, places[at + 6]!, places[at + 7]!]
    const [fa, fb, fc, fd] = [factors[at]!, factors[at + 1]!, factors[at + 2]!, factors[at + 3]!]
    const [fe, ff, fg, fh] = [factors[at + 4]!, factors[at + 5]!, factors[at + 6]!, factors[at + 7]!]
    for (let one = 0; one < scores.length; one += 1)
      scores[one] =
        scores[one]! +
        (codes[a + one]! * fa + codes[b + one]! * fb + codes[c + one]! * fc + codes[d + one]! * fd) +
        (codes[e + one]! * fe + codes[f + one]! * ff + codes[g + one]! * fg + codes[h + one]! * fh)
  }
  for (let at = eights; at < count; at += 1) {
    const place = places[at]!
    const factor = factors[at]!
    for (let one = 0; one < scores.length; one += 1) scores[one]! += codes[place + one]! * factor
  }
}

function addFloats(scores: Float64Array, weights: Float32Array, place: number, value: number): void {
  for (let one = 0; one < scores.length; one += 1) scores[one]! += weights[place + one]! * value
}

/**
 * Confidences from margins: powers of the ten highest, less what the next one has. What every intent has is nobody's;
 * among a hundred it would make the best too unsure, and a steepness that makes up for it makes the sure too sure.
 */
export function confidencesOf(margins: Float64Array, steepness: number): Float64Array {
  const floor = readHighest(margins)
  const best = leading[0]!
  const taken = Math.exp((floor - best) * steepness)
  const powers = new Float64Array(margins.length)
  let sum = 0
  for (let one = 0; one < powers.length; one += 1) {
    if (margins[one]! <= floor) continue
    powers[one] = Math.exp((margins[one]! - best) * steepness) - taken
    sum += powers[one]!
  }
  for (let one = 0; one < powers.length; one += 1) powers[one] = sum > 0 ? powers[one]! / sum : 1 / powers.length
  return powers
}

/** Leaves the ten highest in the scratch array, highest first, and gives the one after them. */
function readHighest(margins: Float64Array): number {
  leading.fill(-Infinity)
  for (let one = 0; one < margins.length; one += 1) {
    const margin = margins[one]!
    if (margin <= leading[rivals]!) continue
    let place = rivals
    for (; place > 0 && leading[place - 1]! < margin; place -= 1) leading[place] = leading[place - 1]!
    leading[place] = margin
  }
  return leading[rivals]!
}

const rivals = 10
const leading = new Float64Array(rivals + 1)

export function highestOf(scores: Float64Array): number {
  let highest = -Infinity
  for (let one = 0; one < scores.length; one += 1) if (scores[one]! > highest) highest = scores[one]!
  return highest
}
