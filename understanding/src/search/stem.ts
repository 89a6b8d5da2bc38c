/** Enough of a stem for "returned", "returns" and "returning" to meet. */
export const stemOf = (word: string): string => {
  const bare = word.replace(/'(s|re|ve|ll|d|m|t)?$/, '').replaceAll("'", '')
  if (bare.length < 4) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  for (const [ending, replacement] of endings) {
    const stem = bare.slice(0, -ending.length)
    if (bare.endsWith(ending) && stem.length >= 3) return undouble(stem + replacement)
  }
  return bare.endsWith('e') && bare.length > 4 ? bare.slice(0, -1) : bare
}

const endings = [
  ['sses', 'ss'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['s', ''],
] as const

const undouble = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)

/** One letter left out, put in, or changed, or two that changed places; the first letter stands. */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short[0] !== long[0] || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const isSwapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwapped || short.slice(at + 1) === long.slice(at + 1)
}
