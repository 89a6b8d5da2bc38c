import { useState } from 'react'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { momentOf, snoozeChoices } from './snooze-choices.ts'
import styles from './snooze.module.css'

/** Usual times to put something off until, and any other. */
export function SnoozeChoices({ onChoose }: { onChoose: (until: string) => void }) {
  const { say, format } = useWording()
  const [now] = useState(() => new Date())
  const [typed, setTyped] = useState('')
  const { timeZone } = useSelf().tenant
  const moment = momentOf(typed, timeZone)
  const isAhead = moment !== null && Date.parse(moment) > now.getTime()
  return (
    <div className={styles['choices']}>
      {snoozeChoices(now, timeZone).map(({ choice, until }) => (
        <button key={choice} type="button" className="button" onClick={() => onChoose(until)}>
          {say(`snooze.${choice}`, { time: format.moment(until, now) })}
        </button>
      ))}
      <label>
        {say('snooze.moment')}
        <input
          className="field"
          type="datetime-local"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="button primary"
        aria-disabled={!isAhead}
        onClick={() => isAhead && onChoose(moment)}
      >
        {say('snooze.set')}
      </button>
      <p className="muted small">{say('snooze.explain')}</p>
    </div>
  )
}
