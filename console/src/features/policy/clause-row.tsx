import type { Clause, PolicyForms, PolicyReading } from '@celadon/contract'
import { Icon } from '#design'
import { ClauseSentence } from '#features/clauses'
import { useWording } from '#language'
import { Faults } from './faults.tsx'
import styles from './policy.module.css'

type ClauseRowProps = {
  clause: Clause
  /** Its place, from 0. */
  at: number
  isLast: boolean
  forms: PolicyForms
  reading: PolicyReading
  onChange: (clause: Clause) => void
  onInvalid: (blank: string, isInvalid: boolean) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** One sentence with its blanks, the operator's limit on it, what is wrong with it, and its place. */
export function ClauseRow(props: ClauseRowProps) {
  const { clause, at, forms, reading, onChange, onInvalid } = props
  const { read } = useWording()
  const change = reading.changes.find(({ part, id }) => part === 'clause' && id === clause.id)
  const bounds = reading.bounds.filter(({ clauseKind }) => clauseKind === clause.kind)
  return (
    <li data-clause={clause.id} data-change={change?.kind}>
      <span className={`num ${styles['number']}`}>{at + 1}</span>
      <div className={styles['body']}>
        <ClauseSentence forms={forms} clause={clause} onChange={onChange} onInvalid={onInvalid} />
        {bounds.map(({ sentence }) => (
          <p key={sentence.en} className={styles['limit']}>
            <Icon name="lock" />
            {read(sentence)}
          </p>
        ))}
        <Faults faults={reading.faults.filter((fault) => fault.at === clause.id)} />
      </div>
      <RowActs {...props} />
    </li>
  )
}

function RowActs({ at, isLast, onMove, onRemove }: ClauseRowProps) {
  const { say } = useWording()
  const number = at + 1
  return (
    <div className={styles['acts']}>
      <button
        type="button"
        className="button quiet"
        data-move="-1"
        aria-label={say('policy.move-up', { number })}
        aria-disabled={at === 0}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="button quiet"
        data-move="1"
        aria-label={say('policy.move-down', { number })}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        className="button quiet"
        data-remove
        aria-label={say('policy.remove', { number })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
