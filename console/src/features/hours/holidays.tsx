import { useState } from 'react'
import { Icon } from '#design'
import { useWording } from '#language'
import styles from './hours.module.css'

type HolidaysProps = { holidays: readonly string[]; onChange: (holidays: string[]) => void }

/** Days on which nobody is there, whatever the week says. */
export function Holidays({ holidays, onChange }: HolidaysProps) {
  const { say } = useWording()
  const [day, setDay] = useState('')
  const add = () => {
    if (day !== '' && !holidays.includes(day)) onChange([...holidays, day].toSorted())
    setDay('')
  }
  return (
    <>
      {holidays.length === 0 && <p className="muted">{say('hours.no-holidays')}</p>}
      <ul className={styles['holidays']}>
        {holidays.map((holiday) => (
          <li key={holiday}>
            <span className="num">{holiday}</span>
            <button
              type="button"
              className="button quiet"
              aria-label={say('hours.remove-holiday', { day: holiday })}
              onClick={() => onChange(holidays.filter((one) => one !== holiday))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['add']}>
        <label>
          {say('hours.holiday')}
          <input type="date" className="field" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <button type="button" className="button" aria-disabled={day === ''} onClick={add}>
          {say('hours.add-holiday')}
        </button>
      </div>
    </>
  )
}
