/** The exact percentile by nearest rank: the smallest sample that at least `share` of all samples do not exceed. */
export const percentile = (samples: readonly number[], share: number): number => {
  if (samples.length === 0) return Number.NaN
  const sorted = Float64Array.from(samples).sort()
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

/** p50 and p99 in milliseconds, to a hundredth. */
export const summarise = (samplesMs: readonly number[]): { p50: number; p99: number; max: number } => ({
  p50: round(percentile(samplesMs, 0.5)),
  p99: round(percentile(samplesMs, 0.99)),
  max: round(percentile(samplesMs, 1)),
})

const round = (value: number): number => Math.round(value * 100) / 100
