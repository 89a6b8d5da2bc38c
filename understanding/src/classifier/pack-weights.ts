import type { LinearModel } from './linear.ts'

/**
 * Weights in one byte each, `codes * scale` of the row: a quarter of the memory, and of what is read for an utterance.
 */
export type Packed = { codes: Int8Array; scales: Float32Array }

/** What training left in floats. */
export function packWeights({ classes, weights, size }: LinearModel): Packed {
  const codes = new Int8Array((size + 1) * classes)
  const scales = new Float32Array(size + 1)
  for (let row = 0; row < scales.length; row += 1) {
    let most = 0
    for (let one = row * classes; one < (row + 1) * classes; one += 1) most = Math.max(most, Math.abs(weights[one]!))
    scales[row] = most / 127
    if (most > 0)
      for (let one = row * classes; one < (row + 1) * classes; one += 1)
        codes[one] = Math.round(weights[one]! / scales[row]!)
  }
  return { codes, scales }
}
