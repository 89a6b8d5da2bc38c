import { biasValue, type LinearModel } from './linear.ts'

/**
 * A model whose rows may be forked and that has these many features and classes; the one given stays as it was. Float
 * copies of rows are added behind those of all models that share them, so that a correction costs what it changes, and
 * not what the model weighs.
 */
export function forkModel(linear: LinearModel, { classes, size }: { classes: number; size: number }): LinearModel {
  const { base, ofBase, weights, shelf } = linear
  const rows = new Int32Array(size + 1)
  rows.set(linear.rows.subarray(0, linear.size))
  rows[size] = linear.rows[linear.size]!
  const forked = makeRoom({ classes: linear.classes, size, rows, base, ofBase, weights, shelf }, 2, classes)
  // Until they are forked, all new features share one row of zeros.
  if (size > linear.size) rows.fill(~forked.shelf.used++, linear.size, size)
  if (classes > linear.classes) {
    const bias = forkRow(forked, size)
    // A new class begins far on its wrong side, where no example pulls at it.
    forked.weights.fill(-1 / biasValue, bias + linear.classes, bias + classes)
  }
  return forked
}

/** Gives the feature a float row of its own, and says where in the weights that begins. */
export function forkRow({ classes, rows, base, ofBase, weights, shelf }: LinearModel, id: number): number {
  const old = rows[id]!
  const row = shelf.used++
  const first = row * classes
  rows[id] = ~row
  if (old < 0) weights.copyWithin(first, ~old * classes, (~old + 1) * classes)
  else {
    const scale = base.scales[old]!
    for (let one = 0; one < ofBase; one += 1) weights[first + one] = base.codes[old * ofBase + one]! * scale
  }
  return first
}

/**
 * The same floats if there is room for so many rows behind them; else larger ones with the rows of this model only, named
 * anew in `rows`.
 */
export function makeRoom(linear: LinearModel, wanted: number, classes = linear.classes): LinearModel {
  const { classes: width, size, rows, base, ofBase, weights, shelf } = linear
  if (classes === width && (shelf.used + wanted) * classes <= weights.length) return linear
  const own: number[] = []
  for (let id = 0; id < rows.length; id += 1) if (rows[id]! < 0) own.push(id)
  const larger = new Float32Array((own.length * 2 + Math.max(leastRoom, wanted)) * classes)
  for (let row = 0; row < own.length; row += 1) {
    const from = ~rows[own[row]!]! * width
    for (let one = 0; one < width; one += 1) larger[row * classes + one] = weights[from + one]!
    rows[own[row]!] = ~row
  }
  return { classes, size, rows, base, ofBase, weights: larger, shelf: { used: own.length } }
}

/** Rows. Room costs memory only where it is written to. */
const leastRoom = 65_536
