import { forkRow, makeRoom } from './fork-rows.ts'
import { biasValue, readWeights, type LinearModel } from './linear.ts'
import type { Vector } from './vectors.ts'

/**
 * Weights that are being changed, as floats: of the features of some vectors (the bias first) and of some classes only,
 * a row for each feature. What was changed is written back at the end.
 */
export type Draft = {
  linear: LinearModel
  ids: Int32Array
  /** Which class each column is of. */
  classes: readonly number[]
  weights: Float32Array
  /** Features, by their place in `ids`. */
  isChanged: Uint8Array
}

/** A vector by the places of its features in the draft. */
export type Placed = { places: Int32Array; values: Float32Array }

export function openDraft(
  linear: LinearModel,
  vectors: readonly Vector[],
  classes: readonly number[],
): { draft: Draft; placed: readonly Placed[] } {
  const { ids, placed } = placeFeatures(vectors, linear.size)
  const weights = weightsFor(ids.length * classes.length)
  readWeights(linear, ids, classes, weights)
  return { draft: { linear, ids, classes, weights, isChanged: new Uint8Array(ids.length) }, placed }
}

/** Scratch: of the draft at hand. */
let weightsOf = new Float32Array(0)
function weightsFor(length: number): Float32Array {
  if (weightsOf.length < length) weightsOf = new Float32Array(length * 2)
  return weightsOf
}

function placeFeatures(vectors: readonly Vector[], size: number): { ids: Int32Array; placed: readonly Placed[] } {
  if (placeOf.length < size) placeOf = new Int32Array(size * 2)
  const ids = new Int32Array(vectors.reduce((sum, vector) => sum + vector.ids.length, 1))
  ids[0] = size
  let count = 1
  const placed = vectors.map(({ ids: own, values }) => {
    const places = new Int32Array(own.length)
    for (let at = 0; at < own.length; at += 1) {
      const id = own[at]!
      if (placeOf[id] === 0) {
        ids[count] = id
        placeOf[id] = count
        count += 1
      }
      places[at] = placeOf[id]!
    }
    return { places, values }
  })
  for (let place = 1; place < count; place += 1) placeOf[ids[place]!] = 0
  return { ids: ids.subarray(0, count), placed }
}

/** Scratch, zero between calls. */
let placeOf = new Int32Array(0)

/** The column of the class, a new one behind the others if it has none. */
export function columnOf(draft: Draft, one: number): number {
  const { linear, ids, classes, weights } = draft
  const known = classes.indexOf(one)
  if (known !== -1) return known
  const width = classes.length
  const column = new Float32Array(ids.length)
  readWeights(linear, ids, [one], column)
  draft.classes = [...classes, one]
  draft.weights = new Float32Array(ids.length * (width + 1))
  for (let place = 0; place < ids.length; place += 1) {
    draft.weights.set(weights.subarray(place * width, (place + 1) * width), place * (width + 1))
    draft.weights[place * (width + 1) + width] = column[place]!
  }
  return width
}

/** Leaves in `margins` those of the first `count` of the columns, a feature at a time: its weights lie side by side. */
export function readMargins(
  { classes, weights }: Draft,
  { places, values }: Placed,
  columns: Int32Array,
  count: number,
  margins: Float64Array,
): void {
  const width = classes.length
  for (let at = 0; at < count; at += 1) margins[at] = weights[columns[at]!]! * biasValue
  for (let at = 0; at < places.length; at += 1) {
    const row = places[at]! * width
    const value = values[at]!
    if (count === width) for (let each = 0; each < width; each += 1) margins[each]! += weights[row + each]! * value
    else for (let each = 0; each < count; each += 1) margins[each]! += weights[row + columns[each]!]! * value
  }
}

/** Moves the margins of these columns. */
export function changeWeights(
  { classes, weights, isChanged }: Draft,
  { places, values }: Placed,
  columns: Int32Array,
  count: number,
  changes: Float64Array,
): void {
  const width = classes.length
  isChanged[0] = 1
  for (let at = 0; at < count; at += 1) weights[columns[at]!]! += changes[at]! * biasValue
  for (let at = 0; at < places.length; at += 1) {
    const row = places[at]! * width
    const value = values[at]!
    isChanged[places[at]!] = 1
    for (let each = 0; each < count; each += 1) weights[row + columns[each]!]! += changes[each]! * value
  }
}

/** The model with what was changed: float rows of its own. */
export function saveDraft({ linear, ids, classes, weights, isChanged }: Draft): LinearModel {
  let changed = 0
  for (let place = 0; place < ids.length; place += 1) changed += isChanged[place]!
  const saved = makeRoom(linear, changed)
  const columns = Int32Array.from(classes)
  for (let place = 0; place < ids.length; place += 1) {
    if (isChanged[place] === 0) continue
    const first = forkRow(saved, ids[place]!)
    writeRow(saved.weights, first, weights, place * columns.length, columns)
  }
  return saved
}

function writeRow(target: Float32Array, to: number, weights: Float32Array, from: number, columns: Int32Array): void {
  for (let column = 0; column < columns.length; column += 1) target[to + columns[column]!] = weights[from + column]!
}
