import type { HoursSave } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import styles from './hours.module.css'

type Window = HoursSave['weekly'][number]
type WeeklyProps = { weekly: readonly Window[]; onChange: (weekly: Window[]) => void }

const days = [1, 2, 3, 4, 5, 6, 7] as const
const usual: Window = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }

/** Written out: a browser's own field for times shows them as its own language does, and knows no 24:00. */
const timeShape = String.raw`([01]\d|2[0-3]):[0-5]\d|24:00`

/** Each line: on which days from when to when. Two lines of one day leave a break. */
export function Weekly({ weekly, onChange }: WeeklyProps) {
  const { say } = useWording()
  const replace = (at: number, window: Window) => onChange(weekly.map((one, index) => (index === at ? window : one)))
  return (
    <>
      {weekly.map((window, at) => (
        <fieldset key={at} className={styles['window']}>
          <legend className="sr">{say('hours.window', { number: at + 1 })}</legend>
          <Days window={window} onChange={(next) => replace(at, next)} />
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {say(`hours.${end}`)}
              <input
                className={`field num ${styles['time']}`}
                required
                pattern={timeShape}
                maxLength={5}
                placeholder="09:00"
                autoComplete="off"
                value={window[end]}
                onChange={(event) => replace(at, { ...window, [end]: event.target.value })}
              />
            </label>
          ))}
          {weekly.length > 1 && (
            <button
              type="button"
              className="button quiet"
              aria-label={say('hours.remove-window', { number: at + 1 })}
              onClick={() => onChange(weekly.filter((_, index) => index !== at))}
            >
              <Icon name="close" />
            </button>
          )}
        </fieldset>
      ))}
      <p className="muted small">{say('hours.week-note')}</p>
      <button type="button" className="button" onClick={() => onChange([...weekly, usual])}>
        {say('hours.add-window')}
      </button>
    </>
  )
}

function Days({ window, onChange }: { window: Window; onChange: (window: Window) => void }) {
  const { say } = useWording()
  const toggle = (day: number) => {
    const chosen = window.days.includes(day) ? window.days.filter((one) => one !== day) : [...window.days, day]
    onChange({ ...window, days: chosen.toSorted((one, other) => one - other) })
  }
  return (
    <div role="group" aria-label={say('hours.days')} className={styles['days']}>
      {days.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={window.days.includes(day)}
            disabled={window.days.length === 1 && window.days.includes(day)}
            onChange={() => toggle(day)}
          />
          <span>{say(`hours.day.${day}`)}</span>
        </label>
      ))}
    </div>
  )
}
