import type { OperatorLimit, PolicyForms, PolicyReading } from '@celadon/contract'
import { Icon } from '#design'
import { Sentence } from '#features/clauses'
import { useWording } from '#language'
import { Faults } from './faults.tsx'
import styles from './policy.module.css'

type LimitRowsProps = {
  reading: PolicyReading
  forms: PolicyForms
  limits: OperatorLimit[]
  onChange: (limits: OperatorLimit[]) => void
  onInvalid: (limit: string, blank: string, isInvalid: boolean) => void
  onGone: (limit: string) => void
}

/** What the operator lets sellers set. Each limit once. */
export function LimitRows({ reading, forms, limits, onChange, onInvalid, onGone }: LimitRowsProps) {
  const { say, read } = useWording()
  const unset = forms.limits.filter(({ kind }) => limits.every((limit) => limit.kind !== kind))
  const remove = (at: number) => {
    onGone(limits[at]?.kind ?? '')
    onChange(limits.toSpliced(at, 1))
  }
  return (
    <section className={styles['limits']}>
      <h2>{say('policy.limits')}</h2>
      <p className="muted small">{say('policy.limits-explain')}</p>
      <ol className={styles['clauses']}>
        {limits.map((limit, at) => {
          const form = forms.limits.find(({ kind }) => kind === limit.kind)
          if (form === undefined) return null
          return (
            <li key={limit.kind}>
              <Icon name="lock" />
              <div className={styles['body']}>
                <Sentence
                  form={form}
                  fields={limit}
                  onChange={(name, value) => onChange(limits.with(at, { ...limit, [name]: value }))}
                  onInvalid={(blank, isInvalid) => onInvalid(limit.kind, blank, isInvalid)}
                />
                <Faults faults={reading.faults.filter((fault) => fault.at === limit.kind)} />
              </div>
              <div className={styles['acts']}>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={say('policy.remove-limit', { limit: read(form.label) })}
                  onClick={() => remove(at)}
                >
                  <Icon name="close" />
                </button>
              </div>
            </li>
          )
        })}
      </ol>
      <p className={styles['wrap']}>
        {unset.map((form) => (
          <button key={form.kind} type="button" className="button" onClick={() => onChange([...limits, form.start])}>
            <Icon name="plus" />
            {read(form.label)}
          </button>
        ))}
      </p>
    </section>
  )
}
