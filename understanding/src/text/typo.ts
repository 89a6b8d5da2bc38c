/**
 * Whether two short texts differ by one slip at most: a sign too many, too few, another one, or two swapped
 * (Damerau-Levenshtein distance of 0 or 1). Linear.
 */
export function isWithinOneSlip(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  if (one.length !== other.length) {
    const [long, short] = one.length > other.length ? [one, other] : [other, one]
    return long.slice(at + 1) === short.slice(at)
  }
  if (one.slice(at + 1) === other.slice(at + 1)) return true
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
