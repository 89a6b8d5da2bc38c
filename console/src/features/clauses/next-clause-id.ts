import type { Clause } from '@celadon/contract'

/** A name that no clause has yet: `return-window`, `return-window-2` and so on. */
export function nextClauseId(kind: string, clauses: readonly Clause[]): string {
  const taken = new Set(clauses.map(({ id }) => id))
  let id = kind
  for (let number = 2; taken.has(id); number += 1) id = `${kind}-${number}`
  return id
}
