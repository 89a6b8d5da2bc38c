/** The longest part of a list of different numbers that grows, in its order. */
export const longestRun = (numbers: readonly number[]): number[] => {
  const runs: number[][] = []
  for (const number of numbers) {
    const best = runs.filter((run) => run.at(-1)! < number).reduce<number[]>(longer, [])
    runs.push([...best, number])
  }
  return runs.reduce<number[]>(longer, [])
}

const longer = (one: number[], other: number[]): number[] => (other.length > one.length ? other : one)
