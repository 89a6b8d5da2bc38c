import type { Clause, OperatorLimit, PolicyReading } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { isPassing, problemOf, rulesApi, rulesKeys } from '#api'
import { createDraftSaver, type SavingState } from './draft-saver.ts'

/** What of a policy can be typed. */
export type Typed = { title: PolicyReading['policy']['title']; clauses: Clause[]; limits: OperatorLimit[] }

const restMs = 600
const againMs = 3_000

/** A draft under somebody's hands: what is typed shows at once and is saved soon after, with what the server says to it. */
export function useDraftWriting(reading: PolicyReading) {
  const queries = useQueryClient()
  const { id } = reading.line
  const [typed, setTyped] = useState<Typed>(reading.policy)
  const [saving, setSaving] = useState<{ state: SavingState; error?: unknown }>({ state: 'saved' })
  const saver = useMemo(
    () =>
      createDraftSaver<Typed>(reading.revision, {
        save: async ({ title, clauses, limits }, revision) => {
          const answer = await rulesApi.saveDraft(id, { revision, title, clauses, limits })
          queries.setQueryData(rulesKeys.policy(id), answer)
          return answer.revision
        },
        isPassing: (error) => isPassing(problemOf(error)),
        onState: (state, error) => setSaving({ state, error }),
        restMs,
        againMs,
      }),
    // A draft is taken up once: what the server answers later is what was typed here.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [id, queries],
  )
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => saver.hasUnsaved() && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void saver.flush()
    }
  }, [saver])
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    saver.change(next)
  }
  return { typed, change, saving, flush: saver.flush, revision: saver.revision }
}
