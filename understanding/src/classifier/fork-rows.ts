import { biasValue, createLinear, type LinearModel } from './linear.ts'

/**
 * A model of its own that may be written to where it is `touched`, with room for `size` features; the one given stays
 * as it was. Copies of the touched rows are added behind those of all models of the same weights, so that a correction
 * costs what it changes, and not what the model weighs.
 */
export function forkRows(linear: LinearModel, size: number, touched: readonly Int32Array[]): LinearModel {
  const { classes } = linear
  const rows = new Int32Array(size + 1).fill(-1)
  rows.set(linear.rows.subarray(0, linear.size))
  rows[size] = linear.rows[linear.size]!
  const ids = listTouched(touched, size)
  const { weights, shelf } = makeRoom(linear, rows, ids.length + size - linear.size)
  for (let id = linear.size; id < size; id += 1) rows[id] = shelf.used++
  for (const id of ids) {
    if (id >= linear.size && id < size) continue
    const from = rows[id]! * classes
    const to = shelf.used++ * classes
    for (let one = 0; one < classes; one += 1) weights[to + one] = weights[from + one]!
    rows[id] = to / classes
  }
  return { classes, weights, size, rows, shelf }
}

/** Each once, and the bias. */
function listTouched(touched: readonly Int32Array[], size: number): number[] {
  const isListed = new Uint8Array(size)
  const ids = [size]
  for (const each of touched)
    for (let at = 0; at < each.length; at += 1) {
      const id = each[at]!
      if (isListed[id] === 0) ids.push(id)
      isListed[id] = 1
    }
  return ids
}

/** The same weights if there is room behind them; else larger ones with the rows of this model only, named anew. */
function makeRoom(
  { classes, weights, shelf }: LinearModel,
  rows: Int32Array,
  wanted: number,
): Pick<LinearModel, 'weights' | 'shelf'> {
  if ((shelf.used + wanted) * classes <= weights.length) return { weights, shelf }
  const larger = new Float32Array((rows.length + Math.max(rows.length, wanted)) * classes)
  let used = 0
  for (let id = 0; id < rows.length; id += 1) {
    if (rows[id] === -1) continue
    const from = rows[id]! * classes
    larger.set(weights.subarray(from, from + classes), used * classes)
    rows[id] = used++
  }
  return { weights: larger, shelf: { used } }
}

/** A new class begins far on its wrong side, where no example pulls at it. */
export function withClasses(linear: LinearModel, classes: number): LinearModel {
  const width = linear.classes
  if (classes === width) return linear
  const weights = new Float32Array(linear.rows.length * classes)
  for (const [id, row] of linear.rows.entries())
    weights.set(linear.weights.subarray(row * width, (row + 1) * width), id * classes)
  for (let one = width; one < classes; one += 1) weights[linear.size * classes + one] = -1 / biasValue
  return createLinear(classes, weights, linear.size)
}
