import { stop, type WishToken } from './wish-tokens.ts'

/** Words among which a wish may stand, and what is said right before and right after them. */
export type WishWindow = {
  tokens: readonly WishToken[]
  before: readonly WishToken[]
  after: readonly WishToken[]
}

/**
 * Where a wish may stand: each clause, two that follow one another, and of a run without stops its overlapping parts.
 * Only what names somebody or a way to reach them may be one.
 */
export function windowsOf(tokens: readonly WishToken[]): WishWindow[] {
  const clauses = clausesOf(tokens).flatMap(partsOf)
  const windows = [
    ...clauses.map((clause, at) => windowAt(clauses, clause, at, at)),
    ...clauses.slice(1).map((clause, at) => {
      const before = clauses[at]!
      return windowAt(clauses, [...before, { ...before.at(-1)!, word: stop, kind: undefined }, ...clause], at, at + 1)
    }),
  ]
  return windows.filter((window) => window.tokens.some(({ kind }) => telling.has(kind ?? '')))
}

const telling = new Set('human agent boss desk someone person connect talk reach call machine'.split(' '))

const windowAt = (
  clauses: readonly (readonly WishToken[])[],
  tokens: readonly WishToken[],
  first: number,
  last: number,
): WishWindow => ({ tokens, before: clauses[first - 1] ?? [], after: clauses[last + 1] ?? [] })

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
