import { createLinear, type LinearModel } from './linear.ts'

/** Weights in one byte each: `codes * scale` of the row. A quarter of the size; what is read is the same afterwards. */
export type Packed = { codes: Int8Array; scales: Float32Array }

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

/** With as much room behind the weights as they take: it costs memory only when corrections use it. */
export function unpackWeights({ codes, scales }: Packed, classes: number): LinearModel {
  const weights = new Float32Array(codes.length * 2)
  for (let row = 0; row < scales.length; row += 1)
    for (let one = row * classes; one < (row + 1) * classes; one += 1) weights[one] = codes[one]! * scales[row]!
  return createLinear(classes, weights, scales.length - 1)
}
