import type { Clause, OperatorLimit } from '@celadon/contract'
import { useState } from 'react'
import { AddClause, usePolicyForms } from '#features/clauses'
import { PageHead, StateTag } from '#features/rules'
import { useWording } from '#language'
import { ClauseRows } from './clause-rows.tsx'
import { DraftAside } from './draft-aside.tsx'
import { LimitRows } from './limit-rows.tsx'
import { insertClause } from './order-clauses.ts'
import type { VersionProps } from './policy-sheet.tsx'
import { SavingLine } from './saving-line.tsx'
import { TitleFields } from './title-fields.tsx'
import { useDraftWriting } from './use-draft-writing.ts'
import { useInvalidBlanks } from './use-invalid-blanks.ts'
import styles from './policy.module.css'

/** A draft: sentences whose blanks are filled where they stand, saved as they are typed. */
export function PolicyDraft({ reading, versions, choice }: VersionProps) {
  const { say, read } = useWording()
  const forms = usePolicyForms().data
  const writing = useDraftWriting(reading)
  const invalid = useInvalidBlanks()
  const [newId, setNewId] = useState<string | null>(null)
  const { typed, change } = writing
  if (forms === undefined) return null
  const setClauses = (clauses: Clause[]) => change({ clauses })
  const add = (clause: Clause) => {
    setNewId(clause.id)
    setClauses(insertClause(typed.clauses, clause))
  }
  const shared = { reading, forms, onInvalid: invalid.note }
  return (
    <div className={styles['columns']}>
      <div className={styles['sheet']}>
        <PageHead title={read(typed.title)} tag={<StateTag state="draft" version={reading.line.version} />}>
          {choice}
        </PageHead>
        <SavingLine saving={writing.saving} line={reading.line} />
        <TitleFields title={typed.title} onChange={(title) => change({ title })} />
        {typed.clauses.length === 0 && <p className={styles['empty']}>{say('policy.no-sentences')}</p>}
        <ClauseRows {...shared} clauses={typed.clauses} newId={newId} onChange={setClauses} onGone={invalid.forget} />
        <p>
          <AddClause forms={forms} clauses={typed.clauses} onAdd={add} />
        </p>
        {reading.line.sellerId === null && (
          <LimitRows
            {...shared}
            limits={typed.limits}
            onChange={(limits: OperatorLimit[]) => change({ limits })}
            onGone={invalid.forget}
          />
        )}
      </div>
      <DraftAside reading={reading} versions={versions} writing={writing} hasInvalid={invalid.hasAny} />
    </div>
  )
}
