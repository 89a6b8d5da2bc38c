import { stop, type WishToken } from './wish-tokens.ts'

/** Where a wish may stand: each clause, two that follow one another, and of a run without stops its overlapping parts. */
export function windowsOf(tokens: readonly WishToken[]): (readonly WishToken[])[] {
  const clauses = clausesOf(tokens).flatMap(partsOf)
  if (clauses.length === 1) return clauses
  return [
    ...clauses,
    ...clauses.slice(1).map((clause, at) => {
      const before = clauses[at]!
      return [...before, { ...before.at(-1)!, word: stop, kind: undefined }, ...clause]
    }),
  ]
}

export function clausesOf(tokens: readonly WishToken[]): WishToken[][] {
  const clauses: WishToken[][] = []
  let clause: WishToken[] = []
  for (const token of tokens) {
    if (token.word !== stop) clause.push(token)
    else if (clause.length > 0) {
      clauses.push(clause)
      clause = []
    }
  }
  return clause.length > 0 ? [...clauses, clause] : clauses
}

function partsOf(clause: readonly WishToken[]): (readonly WishToken[])[] {
  if (clause.length <= longestClause) return [clause]
  return Array.from({ length: Math.ceil((clause.length - step) / step) }, (_, at) =>
    clause.slice(at * step, at * step + 2 * step),
  )
}

const longestClause = 30
const step = 12
