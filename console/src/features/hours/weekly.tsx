import type { HoursSave } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import styles from './hours.module.css'

type Window = HoursSave['weekly'][number]
type WeeklyProps = { weekly: readonly Window[]; onChange: (weekly: Window[]) => void }

const days = [1, 2, 3, 4, 5, 6, 7] as const
const usual: Window = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }

/** A field shows the end of a day as the next one's first minute. */
const shownEnd = (to: string) => (to === '24:00' ? '00:00' : to)
const keptEnd = (to: string) => (to === '00:00' ? '24:00' : to)

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
          <label>
            {say('hours.from')}
            <input
              type="time"
              className="field"
              required
              value={window.from}
              onChange={(event) => replace(at, { ...window, from: event.target.value })}
            />
          </label>
          <label>
            {say('hours.to')}
            <input
              type="time"
              className="field"
              required
              value={shownEnd(window.to)}
              onChange={(event) => replace(at, { ...window, to: keptEnd(event.target.value) })}
            />
          </label>
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
