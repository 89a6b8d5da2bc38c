import { featuresOf } from './wish-features.ts'
import type { WishWindow } from './wish-windows.ts'

/** What combinations of the grammar's words say for or against a wish: a code for each place, `scale` for one of them. */
export type WishScorer = { codes: Int8Array; scale: number; bias: number }

/** Above nought it is a wish, by about one where it is plain. */
export function scoreWish({ codes, scale, bias }: WishScorer, window: WishWindow): number {
  const features = featuresOf(window)
  let sum = 0
  for (const feature of features) sum += codes[feature]!
  return bias + (sum * scale) / Math.sqrt(features.length + 1)
}
