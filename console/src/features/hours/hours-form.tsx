import type { Hours, HoursSave } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { deskApi, deskKeys, problemOf } from '#api'
import { ProblemNote } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { announce } from '#live'
import { Holidays } from './holidays.tsx'
import { Weekly } from './weekly.tsx'
import styles from './hours.module.css'

/** Kept as it is typed; nothing holds before it is saved. */
export function HoursForm({ hours: { opensAt: _opensAt, ...kept } }: { hours: Hours }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<HoursSave>(kept)
  const type = (part: Partial<HoursSave>) => setTyped({ ...typed, ...part })
  const saving = useMutation({
    mutationFn: deskApi.saveHours,
    onSuccess: async () => {
      announce(say('hours.saved'))
      await queries.invalidateQueries({ queryKey: deskKeys.hours })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saving.isPending) saving.mutate(typed)
  }
  const isOverwritten = saving.isError && problemOf(saving.error).code === 'CHANGED_MEANWHILE'
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Panel title={say('hours.week')}>
        <ZoneChoice zone={typed.timeZone} onChange={(timeZone) => type({ timeZone })} />
        <Weekly weekly={typed.weekly} onChange={(weekly) => type({ weekly })} />
      </Panel>
      <Panel anchor="holidays" title={say('hours.holidays')}>
        <p className="muted small">{say('hours.holidays-note')}</p>
        <Holidays holidays={typed.holidays} onChange={(holidays) => type({ holidays })} />
      </Panel>
      <Panel anchor="call-backs" title={say('hours.call-back')}>
        <p className="muted small">{say('hours.call-back-note')}</p>
        <label>
          {say('hours.call-back-within')}
          <input
            type="number"
            className="field"
            required
            min={5}
            max={1440}
            value={typed.callBackWithinMinutes}
            onChange={(event) => type({ callBackWithinMinutes: event.currentTarget.valueAsNumber || 0 })}
          />
        </label>
      </Panel>
      {saving.isError && <ProblemNote error={saving.error} />}
      <p className={styles['foot']}>
        <button type="submit" className="button primary" aria-disabled={saving.isPending}>
          {say('hours.save')}
        </button>
        {isOverwritten && (
          <button
            type="button"
            className="button"
            onClick={() => void queries.invalidateQueries({ queryKey: deskKeys.hours })}
          >
            {say('hours.take-saved')}
          </button>
        )}
      </p>
    </form>
  )
}

function ZoneChoice({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const { say } = useWording()
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    <label>
      {say('hours.zone')}
      <select className="field" value={zone} onChange={(event) => onChange(event.target.value)}>
        {(zones.includes(zone) ? zones : [zone, ...zones]).map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  )
}
