import type { Lesson, LessonWish } from '@celadon/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { deskApi } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import type { CorrectProps } from './correct-answer.tsx'
import styles from './correcting.module.css'

const verdicts: readonly Lesson['expected'][] = ['allow', 'deny', 'needs-approval']

type LessonFormProps = CorrectProps & { verdict: Lesson['expected'] }

/** What was ruled, and what it ought to have been: a test of all rules from then on. */
export function LessonForm({ conversationId, entryId, verdict }: LessonFormProps) {
  const { say } = useWording()
  const others = verdicts.filter((each) => each !== verdict)
  const [expected, setExpected] = useState(others[0] ?? 'allow')
  const [why, setWhy] = useState('')
  const teach = useMutation({ mutationFn: (wish: LessonWish) => deskApi.teachRuling(conversationId, wish) })
  if (teach.isSuccess) return <p role="status">{say('lesson.saved')}</p>
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim() !== '' && !teach.isPending) teach.mutate({ entryId, expected, why: why.trim() })
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      <p>{say('lesson.ruled', { verdict: say(`verdict.${verdict}`) })}</p>
      <label>
        {say('lesson.expected')}
        <select className="field" value={expected} onChange={(event) => setExpected(verdictOf(event.target.value))}>
          {others.map((each) => (
            <option key={each} value={each}>
              {say(`verdict.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('lesson.why')}
        <input className="field" maxLength={400} value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      {teach.isError && <ProblemNote error={teach.error} />}
      <button type="submit" className="button primary" aria-disabled={why.trim() === '' || teach.isPending}>
        {say('lesson.save')}
      </button>
    </form>
  )
}

const verdictOf = (text: string): Lesson['expected'] => verdicts.find((each) => each === text) ?? 'allow'
