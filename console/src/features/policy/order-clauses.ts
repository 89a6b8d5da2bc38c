import type { Clause } from '@celadon/contract'

/** A new sentence stands before the first of its kind: the special before the general, else at the end. */
export function insertClause(clauses: readonly Clause[], clause: Clause): Clause[] {
  const at = clauses.findIndex(({ kind }) => kind === clause.kind)
  return at < 0 ? [...clauses, clause] : clauses.toSpliced(at, 0, clause)
}

/** One place up (-1) or down (1); at the ends nothing changes. */
export function moveClause(clauses: readonly Clause[], at: number, by: 1 | -1): Clause[] {
  const moved = clauses[at]
  const to = at + by
  if (moved === undefined || to < 0 || to >= clauses.length) return [...clauses]
  return clauses.toSpliced(at, 1).toSpliced(to, 0, moved)
}
