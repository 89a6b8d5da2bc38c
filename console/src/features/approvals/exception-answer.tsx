import type { ExceptionAnswer } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys, problemOf, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './approvals.module.css'

const validFor = [3, 7, 14, 30] as const

/** One tap answers; words for the customer and how long a yes holds can be added before it. */
export function ExceptionAnswerForm({ id }: { id: string }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const [why, setWhy] = useState('')
  const [days, setDays] = useState(7)
  const answer = useMutation({
    mutationFn: (given: ExceptionAnswer) => deskApi.answerException(id, given),
    onSuccess: (_, { isGranted }) => announce(say(isGranted ? 'seller.granted' : 'seller.refused')),
    onError: (error) => problemOf(error).code === 'ALREADY_DECIDED' && announce(problemOf(error).detail),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: rulesKeys.approvals }),
        queries.invalidateQueries({ queryKey: rulesKeys.exceptions }),
        queries.invalidateQueries({ queryKey: deskKeys.worklists }),
      ]),
  })
  const submit = (isGranted: boolean) => {
    if (!answer.isPending) answer.mutate({ isGranted, days, why: why.trim() })
  }
  return (
    <div className={styles['decision']}>
      <details>
        <summary>{say('seller.more')}</summary>
        <label>
          {say('seller.words')}
          <textarea
            className="field"
            rows={2}
            maxLength={400}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        </label>
        <label>
          {say('seller.valid')}
          <select className="field" value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {validFor.map((each) => (
              <option key={each} value={each}>
                {say('seller.days', { days: each })}
              </option>
            ))}
          </select>
        </label>
      </details>
      {answer.isError && <ProblemNote error={answer.error} />}
      <p className={styles['foot']}>
        <button type="button" className="button primary" aria-disabled={answer.isPending} onClick={() => submit(true)}>
          {say('seller.yes')}
        </button>
        <button type="button" className="button" aria-disabled={answer.isPending} onClick={() => submit(false)}>
          {say('seller.no')}
        </button>
      </p>
    </div>
  )
}
