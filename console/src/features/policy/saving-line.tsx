import type { PolicyLine } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { rulesKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useWording } from '#language'
import type { SavingState } from '#features/drafting'

type SavingLineProps = { saving: { state: SavingState; error?: unknown }; line: PolicyLine }

/** Whether what is on the page is kept, and by whom it was saved last. */
export function SavingLine({ saving: { state, error }, line }: SavingLineProps) {
  const { say, format } = useWording()
  const queries = useQueryClient()
  const now = new Date(useNow())
  // The page is drawn anew from what the server has.
  const takeTheirs = () => void queries.resetQueries({ queryKey: rulesKeys.policy(line.id) })
  if (state === 'stale') return <ProblemNote error={error} sentence={say('policy.stale')} onAgain={takeTheirs} />
  if (state === 'unsaved') return <ProblemNote error={error} sentence={say('policy.unsaved')} />
  const name = line.authorName || say('owner.unnamed')
  const words =
    state === 'saved' ? say('policy.saved-by', { time: format.moment(line.savedAt, now), name }) : say('policy.saving')
  return (
    <p className="muted small" role="status">
      {words}
    </p>
  )
}
