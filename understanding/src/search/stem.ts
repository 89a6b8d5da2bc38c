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

/**
 * One letter left out, put in, or changed, or two that changed places; the first letter stands. A letter is changed for its
 * neighbour on the keyboard, or in a long word one vowel for another: "carbon" is not "carton" mistyped, nor "paint" "point".
 */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short[0] !== long[0] || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const isSwapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwapped || (isNearMiss(short, long, at) && short.slice(at + 1) === long.slice(at + 1))
}

const isNearMiss = (one: string, other: string, at: number): boolean => {
  const [typed, meant] = [one[at], other[at]]
  if (typed === undefined || meant === undefined) return true
  return (one.length >= leastOfVowels && isVowel(typed) && isVowel(meant)) || isBeside(typed, meant)
}

const leastOfVowels = 6
const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

const isBeside = (one: string, other: string): boolean => {
  const [first, second] = [placeOf(one), placeOf(other)]
  return Math.abs(first.row - second.row) <= 1 && Math.abs(first.column - second.column) <= 1
}

const placeOf = (letter: string): { row: number; column: number } => {
  const row = keyboard.findIndex((keys) => keys.includes(letter))
  return row < 0 ? { row: -9, column: letter.charCodeAt(0) * 9 } : { row, column: keyboard[row]!.indexOf(letter) }
}
