import type { ApprovalDecision, ApprovalTask } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { deskKeys, problemOf, rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './approvals.module.css'

/** A yes or a no, each with its reason, to an exception in one tap; or why it is not this reader's to say. */
export function Decision({ task }: { task: ApprovalTask }) {
  const { say } = useWording()
  if (task.mayDecide !== 'yes') return <p className="system-line">{say(`approvals.may-not.${task.mayDecide}`)}</p>
  return <DecisionForm id={task.id} isException={task.exception !== null} />
}

function DecisionForm({ id, isException }: { id: string; isException: boolean }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const hint = useId()
  const [why, setWhy] = useState('')
  const [days, setDays] = useState(14)
  const [isMissing, setMissing] = useState(false)
  const decide = useMutation({
    mutationFn: (decision: ApprovalDecision) => rulesApi.decide(id, decision),
    onSuccess: (_, { isGranted }) => announce(say(isGranted ? 'approvals.granted' : 'approvals.refused')),
    // Whoever was faster: the list shows what is left.
    onError: (error) => problemOf(error).code === 'ALREADY_DECIDED' && announce(problemOf(error).detail),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: rulesKeys.approvals }),
        queries.invalidateQueries({ queryKey: deskKeys.worklists }),
      ]),
  })
  const submit = (isGranted: boolean) => {
    if (decide.isPending) return
    if (why.trim() === '' && !isException) return setMissing(true)
    decide.mutate({ isGranted, why: why.trim(), ...(isException && { days }) })
  }
  return (
    <div className="sheet-decision">
      {isException ? (
        <ExceptionWords why={why} onWhy={setWhy} days={days} onDays={setDays} />
      ) : (
        <>
          <label>
            {say('approvals.reason')}
            <textarea
              className="field"
              rows={2}
              maxLength={400}
              value={why}
              aria-describedby={hint}
              aria-invalid={isMissing}
              onChange={(event) => {
                setWhy(event.target.value)
                setMissing(false)
              }}
            />
          </label>
          <p className={isMissing ? styles['missing'] : 'muted small'} id={hint} role={isMissing ? 'alert' : undefined}>
            {say(isMissing ? 'approvals.reason-missing' : 'approvals.reason-hint')}
          </p>
        </>
      )}
      {decide.isError && <ProblemNote error={decide.error} />}
      <p className="sheet-foot">
        <button type="button" className="button primary" aria-disabled={decide.isPending} onClick={() => submit(true)}>
          {say(isException ? 'approvals.make-exception' : 'approvals.yes')}
        </button>
        <button type="button" className="button" aria-disabled={decide.isPending} onClick={() => submit(false)}>
          {say('approvals.no')}
        </button>
      </p>
    </div>
  )
}

const validFor = [3, 7, 14, 30] as const

type ExceptionWordsProps = { why: string; onWhy: (why: string) => void; days: number; onDays: (days: number) => void }

/** What can be added to the one tap: words for the customer, and how long a yes holds. */
function ExceptionWords({ why, onWhy, days, onDays }: ExceptionWordsProps) {
  const { say } = useWording()
  return (
    <details>
      <summary>{say('seller.more')}</summary>
      <label>
        {say('seller.words')}
        <textarea
          className="field"
          rows={2}
          maxLength={400}
          value={why}
          onChange={(event) => onWhy(event.target.value)}
        />
      </label>
      <label>
        {say('seller.valid')}
        <select className="field" value={days} onChange={(event) => onDays(Number(event.target.value))}>
          {validFor.map((each) => (
            <option key={each} value={each}>
              {say('seller.days', { days: each })}
            </option>
          ))}
        </select>
      </label>
    </details>
  )
}
