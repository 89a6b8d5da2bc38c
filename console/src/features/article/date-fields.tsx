import { useSelf } from '#features/member'
import { useWording } from '#language'
import { dayOf, lastDayOf, nextDay, startOfDay } from '#days'
import type { Writing } from './use-writing.ts'

type DateFieldsProps = { writing: Writing; isReadOnly: boolean }

/** From the first moment of one day to the last of another, in the workspace's time zone. */
export function DateFields({ writing: { content, change }, isReadOnly }: DateFieldsProps) {
  const { say } = useWording()
  const { timeZone } = useSelf().tenant
  const { validFrom, validUntil } = content
  const lastDay = validUntil === null ? '' : lastDayOf(validUntil, timeZone)
  return (
    <>
      <label>
        {say('article.from')}
        <input
          className="field"
          type="date"
          readOnly={isReadOnly}
          value={validFrom === null ? '' : dayOf(validFrom, timeZone)}
          onChange={({ currentTarget: { value } }) =>
            change({ validFrom: value === '' ? null : startOfDay(value, timeZone) })
          }
        />
      </label>
      <label>
        {say('article.until')}
        <input
          className="field"
          type="date"
          readOnly={isReadOnly}
          value={lastDay}
          onChange={({ currentTarget: { value } }) =>
            change({ validUntil: value === '' ? null : startOfDay(nextDay(value), timeZone) })
          }
        />
      </label>
    </>
  )
}
