import type { Clause, ClauseForm, PolicyForms } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { rulesApi, rulesKeys } from '#api'

/** The kinds of sentences, which the server knows; they change with its version only. */
export function usePolicyForms() {
  return useQuery({ queryKey: rulesKeys.forms, queryFn: rulesApi.readForms, staleTime: 5 * 60_000 })
}

/** The form that a clause is written in; undefined for a kind that is newer than this page. */
export function formOf({ clauses }: PolicyForms, clause: Clause): ClauseForm | undefined {
  const fields = new Map<string, unknown>(Object.entries(clause))
  return clauses.find(
    ({ kind, fixed }) =>
      kind === clause.kind && Object.entries(fixed).every(([name, value]) => fields.get(name) === value),
  )
}
