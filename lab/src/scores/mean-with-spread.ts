type Means<Key extends string> = Record<Key, number> & { spread: Record<Key, number> }

/** The mean of each figure over the runs, and in `spread` its standard deviation (of the sample; 0 of one run). */
export const meanWithSpread = <Key extends string>(runs: readonly Record<Key, number>[]): Means<Key> => {
  const keys = Object.keys(runs[0] ?? {}) as Key[]
  const means = keys.map((key) => [key, round(meanOf(runs.map((run) => run[key])))])
  const spread = keys.map((key) => [key, round(deviationOf(runs.map((run) => run[key])))])
  return { ...Object.fromEntries(means), spread: Object.fromEntries(spread) } as Means<Key>
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const deviationOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / Math.max(1, values.length - 1))
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4
