export type Rated = { confidence: number; isRight: boolean }

/** `NaN` when there is nothing to take a share of. */
export const shareOf = <T>(all: readonly T[], fits: (one: T) => boolean): number => all.filter(fits).length / all.length

/** How many of the surest `coverage` are right. Where the cut goes through equal confidences, they count by their mean. */
export const accuracyAtCoverage = (rated: readonly Rated[], coverage: number): number => {
  const sorted = rated.toSorted((one, other) => other.confidence - one.confidence)
  const kept = Math.max(1, Math.round(coverage * sorted.length))
  const cut = sorted[kept - 1]?.confidence
  if (cut === undefined) return Number.NaN
  const above = sorted.filter(({ confidence }) => confidence > cut)
  const level = sorted.filter(({ confidence }) => confidence === cut)
  const right = above.filter(({ isRight }) => isRight).length
  return (right + (kept - above.length) * shareOf(level, ({ isRight }) => isRight)) / kept
}

/**
 * Expected calibration error (Naeini et al. 2015): confidence against accuracy in bins of equal width, weighed by what
 * is in them.
 */
export const expectedCalibrationError = (rated: readonly Rated[], bins = 15): number => {
  if (rated.length === 0) return Number.NaN
  const gaps = new Float64Array(bins)
  for (const { confidence, isRight } of rated)
    gaps[Math.min(bins - 1, Math.floor(confidence * bins))]! += confidence - (isRight ? 1 : 0)
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / rated.length
}

/** Accuracy in scope at the lowest bound on confidence at which `recall` of what is out of scope stands below it. */
export const accuracyAtRecall = (
  inScope: readonly Rated[],
  outOfScope: readonly { confidence: number }[],
  recall: number,
): number => {
  const bounds = outOfScope.map(({ confidence }) => confidence).sort((one, other) => one - other)
  const last = bounds[Math.ceil(recall * bounds.length) - 1]
  if (last === undefined) return Number.NaN
  return shareOf(inScope, ({ confidence, isRight }) => isRight && confidence > last)
}
