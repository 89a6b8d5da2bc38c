import type { PublishingDecision, PublishingRequest } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deskKeys, rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'

/** A yes puts the version in force; a no is read by the seller with its reason. */
export function PublishingDecisionForm({ request: { id, version } }: { request: PublishingRequest }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const [why, setWhy] = useState('')
  const decide = useMutation({
    mutationFn: (decision: PublishingDecision) => rulesApi.decideOnPublishing(id, decision),
    onSuccess: (_, { isGranted }) =>
      announce(say(isGranted ? 'policy.published' : 'publishing.refused-now', { version })),
    onSettled: () =>
      Promise.all(
        [rulesKeys.publishing, rulesKeys.policies, deskKeys.worklists].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
  const isReasoned = why.trim() !== ''
  const submit = (isGranted: boolean) => {
    if (!decide.isPending && (isGranted || isReasoned)) decide.mutate({ isGranted, why: why.trim() })
  }
  return (
    <div className="sheet-decision">
      <label>
        {say('publishing.why')}
        <input className="field" maxLength={400} value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      {decide.isError && <ProblemNote error={decide.error} />}
      <p className="sheet-foot">
        <button type="button" className="button primary" aria-disabled={decide.isPending} onClick={() => submit(true)}>
          {say('policy.publish', { version })}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!isReasoned || decide.isPending}
          onClick={() => submit(false)}
        >
          {say('publishing.refuse')}
        </button>
      </p>
    </div>
  )
}
