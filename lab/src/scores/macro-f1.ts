/** The mean F1 over all classes that are wanted or guessed anywhere: rare ones weigh as much as common ones. */
export const macroF1 = (pairs: readonly { wanted: string; guessed: string }[]): number => {
  const classes = new Set(pairs.flatMap(({ wanted, guessed }) => [wanted, guessed]))
  const wanted = countBy(pairs, (pair) => pair.wanted)
  const guessed = countBy(pairs, (pair) => pair.guessed)
  const right = countBy(
    pairs.filter((pair) => pair.wanted === pair.guessed),
    (pair) => pair.wanted,
  )
  const sum = [...classes].reduce((total, name) => {
    const all = (wanted.get(name) ?? 0) + (guessed.get(name) ?? 0)
    return total + (2 * (right.get(name) ?? 0)) / all
  }, 0)
  return sum / classes.size
}

const countBy = <T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1)
  return counts
}
