import { stop, type WishToken } from './wish-tokens.ts'

/** Words among which a wish may stand, and what is said right before and right after them. */
export type WishWindow = {
  tokens: readonly WishToken[]
  before: readonly WishToken[]
  after: readonly WishToken[]
}

/**
 * Where a wish may stand: each clause, two that follow one another, and of a run without stops its overlapping parts.
 * Only what names somebody or a way to reach them may be one; by what name the other side is addressed, before something
 * is said to it, is none by itself.
 */
export function windowsOf(tokens: readonly WishToken[]): WishWindow[] {
  const clauses = clausesOf(tokens).flatMap(partsOf)
  const windows = [
    ...clauses.map((clause, at) => windowAt(clauses, clause, at, at)).slice(isAddress(clauses) ? 1 : 0),
    ...clauses.slice(1).map((clause, at) => {
      const before = clauses[at]!
      return windowAt(clauses, [...before, { ...before.at(-1)!, word: stop, kind: undefined }, ...clause], at, at + 1)
    }),
  ]
  return windows.filter(({ tokens: own }) => own.some(({ kind }) => telling.has(kind ?? '')) && !own.every(isGreeting))
}

/** 老师您好，…… or "Hi team, …": a title with or without a greeting, and a clause of some length behind it. */
const isAddress = ([title = [], said = []]: readonly (readonly WishToken[])[]): boolean => {
  const isGreeted = title.some(({ kind }) => kind === 'polite')
  return (
    said.length >= fewestSaid &&
    title.length <= longestTitle &&
    title.every(({ kind }) => kind === 'polite' || titles.has(kind ?? '') || (isGreeted && kind === 'desk'))
  )
}

/** "Hi, bot" */
const isGreeting = ({ kind, word }: WishToken): boolean => kind === 'machine' || kind === 'polite' || word === stop

const titles = new Set(['agent', 'boss', 'person'])
const longestTitle = 3
/** A Chinese sign counts as one: 帮我退货. */
const fewestSaid = 3

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
