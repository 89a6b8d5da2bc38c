import { biasValue, weightOf, type LinearModel } from './linear.ts'

/**
 * A model of its own that may be written to where it is `touched`, with room for `size` features; the one given stays
 * as it was. Float copies of the touched rows are added behind those of all models that share them, so that a correction
 * costs what it changes, and not what the model weighs.
 */
export function forkRows(linear: LinearModel, size: number, touched: readonly Int32Array[]): LinearModel {
  const { classes, base } = linear
  const rows = new Int32Array(size + 1)
  rows.set(linear.rows.subarray(0, linear.size))
  rows[size] = linear.rows[linear.size]!
  const ids = listTouched(touched, size)
  const known = (id: number): boolean => id < linear.size || id === size
  const { weights, shelf } = makeRoom(linear, rows, known, ids.length + size - linear.size)
  const read = { ...linear, rows, size, weights }
  for (let id = linear.size; id < size; id += 1) rows[id] = ~shelf.used++
  for (const id of ids) {
    if (!known(id)) continue
    const row = shelf.used++
    for (let one = 0; one < classes; one += 1) weights[row * classes + one] = weightOf(read, id, one)
    rows[id] = ~row
  }
  return { classes, size, rows, base, weights, shelf }
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

/** The same floats if there is room behind them; else larger ones with the rows of this model only, named anew. */
function makeRoom(
  { classes, weights, shelf }: LinearModel,
  rows: Int32Array,
  known: (id: number) => boolean,
  wanted: number,
): Pick<LinearModel, 'weights' | 'shelf'> {
  if ((shelf.used + wanted) * classes <= weights.length) return { weights, shelf }
  const own = [...rows.keys()].filter((id) => known(id) && rows[id]! < 0)
  const larger = new Float32Array((own.length * 2 + Math.max(leastRoom, wanted)) * classes)
  for (const [row, id] of own.entries()) {
    const from = ~rows[id]! * classes
    larger.set(weights.subarray(from, from + classes), row * classes)
    rows[id] = ~row
  }
  return { weights: larger, shelf: { used: own.length } }
}

/** Rows. Room costs memory only where it is written to. */
const leastRoom = 65_536

/** A new class begins far on its wrong side, where no example pulls at it. */
export function withClasses(linear: LinearModel, classes: number): LinearModel {
  const width = linear.classes
  if (classes === width) return linear
  const { base, size } = linear
  const codes = new Int8Array(base.scales.length * classes)
  for (let row = 0; row < base.scales.length; row += 1)
    codes.set(base.codes.subarray(row * width, (row + 1) * width), row * classes)
  const floats = [...linear.rows.keys()].filter((id) => linear.rows[id]! < 0 || id === size)
  const rows = linear.rows.slice()
  const weights = new Float32Array(floats.length * classes)
  for (const [row, id] of floats.entries()) {
    for (let one = 0; one < width; one += 1) weights[row * classes + one] = weightOf(linear, id, one)
    rows[id] = ~row
  }
  for (let one = width; one < classes; one += 1) weights[~rows[size]! * classes + one] = -1 / biasValue
  return { classes, size, rows, base: { codes, scales: base.scales }, weights, shelf: { used: floats.length } }
}
