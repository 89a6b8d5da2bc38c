import type { Clause, PolicyForms, PolicyReading } from '@celadon/contract'
import { useEffect, useRef } from 'react'
import { ClauseRow } from './clause-row.tsx'
import { moveClause } from './order-clauses.ts'
import styles from './policy.module.css'

type ClauseRowsProps = {
  reading: PolicyReading
  forms: PolicyForms
  clauses: Clause[]
  /** The one that was just added: its first blank gets the focus. */
  newId: string | null
  onChange: (clauses: Clause[]) => void
  onInvalid: (clauseId: string, blank: string, isInvalid: boolean) => void
  onGone: (clauseId: string) => void
}

export function ClauseRows({ reading, forms, clauses, newId, onChange, onInvalid, onGone }: ClauseRowsProps) {
  const list = useRef<HTMLOListElement>(null)
  /** Which button of which row has the focus once the rows stand anew. */
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus()
    wanted.current = null
  }, [clauses])
  useEffect(() => {
    if (newId === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(newId)}"]`)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('input, select, button')?.focus()
  }, [newId])
  const move = (at: number, by: 1 | -1) => {
    wanted.current = `[data-clause="${CSS.escape(clauses[at]?.id ?? '')}"] [data-move="${by}"]`
    onChange(moveClause(clauses, at, by))
  }
  const remove = (at: number) => {
    const next = clauses[at + 1] ?? clauses[at - 1]
    wanted.current = next ? `[data-clause="${CSS.escape(next.id)}"] [data-remove]` : null
    onGone(clauses[at]?.id ?? '')
    onChange(clauses.toSpliced(at, 1))
  }
  return (
    <ol className={styles['clauses']} ref={list}>
      {clauses.map((clause, at) => (
        <ClauseRow
          key={clause.id}
          clause={clause}
          at={at}
          isLast={at === clauses.length - 1}
          forms={forms}
          reading={reading}
          onChange={(changed) => onChange(clauses.with(at, changed))}
          onInvalid={(blank, isInvalid) => onInvalid(clause.id, blank, isInvalid)}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(at)}
        />
      ))}
    </ol>
  )
}
