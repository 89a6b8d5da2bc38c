import type { Clause, PolicyForms } from '@celadon/contract'
import { useState } from 'react'
import { Icon } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { nextClauseId } from './next-clause-id.ts'
import styles from './add-clause.module.css'

type AddClauseProps = { forms: PolicyForms; clauses: readonly Clause[]; onAdd: (clause: Clause) => void }

/** The kinds of sentences, each with what it is for. */
export function AddClause({ forms, clauses, onAdd }: AddClauseProps) {
  const { say, read } = useWording()
  const [isOpen, setOpen] = useState(false)
  const add = (start: Clause) => {
    setOpen(false)
    onAdd({ ...start, id: nextClauseId(start.kind, clauses) })
  }
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {say('policy.add')}
      </button>
      <Modal title={say('policy.add.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ul className={styles['kinds']}>
          {forms.clauses.map((form) => (
            <li key={read(form.label)}>
              <button type="button" onClick={() => add(form.start)}>
                <b>{read(form.label)}</b>
                <span>{read(form.explain)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  )
}
