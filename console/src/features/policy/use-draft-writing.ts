import type { Clause, OperatorLimit, PolicyReading } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { useDraftSaver, type SavingState } from '#features/drafting'

/** What of a policy can be typed. */
export type Typed = { title: PolicyReading['policy']['title']; clauses: Clause[]; limits: OperatorLimit[] }

/** A draft under somebody's hands: what is typed shows at once and is saved soon after, with what the server says to it. */
export function useDraftWriting(reading: PolicyReading) {
  const queries = useQueryClient()
  const { id } = reading.line
  const [typed, setTyped] = useState<Typed>(reading.policy)
  const [saving, setSaving] = useState<{ state: SavingState; error?: unknown }>({ state: 'saved' })
  const saver = useDraftSaver<Typed>({
    id,
    revision: reading.revision,
    save: async ({ title, clauses, limits }, revision) => {
      const answer = await rulesApi.saveDraft(id, { revision, title, clauses, limits })
      queries.setQueryData(rulesKeys.policy(id), answer)
      return answer.revision
    },
    onState: (state, error) => setSaving({ state, error }),
  })
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    saver.change(next)
  }
  return { typed, change, saving, flush: saver.flush, revision: saver.revision }
}
