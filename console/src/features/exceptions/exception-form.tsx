import type { Clause, NewException, PolicyForms } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { ClauseSentence } from '#features/clauses'
import { useWording } from '#language'
import { announce } from '#live'
import { AboutFields } from './about-fields.tsx'
import { endOfDay } from './end-of-day.ts'
import styles from './exceptions.module.css'

type ExceptionFormProps = { sellerId: string | null; forms: PolicyForms; onClose: () => void }

/** Kinds of sentences that an exception is most often made of stand first. */
const mostWanted = ['return-window', 'exchange-window', 'claim-window', 'refund-without-return']

export function ExceptionForm({ sellerId, forms, onClose }: ExceptionFormProps) {
  const { say } = useWording()
  const queries = useQueryClient()
  const [about, setAbout] = useState<NewException['about']>({ kind: 'order', name: '' })
  const [day, setDay] = useState('')
  const [why, setWhy] = useState('')
  const [clause, setClause] = useState<Clause>(() => firstOf(forms))
  const [invalid, setInvalid] = useState<readonly string[]>([])
  const add = useMutation({
    mutationFn: (wanted: NewException) => rulesApi.addException(wanted),
    onSuccess: async () => {
      announce(say('exceptions.added'))
      onClose()
      await queries.invalidateQueries({ queryKey: rulesKeys.exceptions })
    },
  })
  const isReady = why.trim() !== '' && invalid.length === 0 && (about.kind === 'everybody' || about.name.trim() !== '')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && !add.isPending) add.mutate({ sellerId, about, until: endOfDay(day), why, clause })
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      <AboutFields about={about} maySayCustomer={sellerId === null} onChange={setAbout} />
      <KindChoice
        forms={forms}
        clause={clause}
        onChoose={(start) => {
          setInvalid([])
          setClause(start)
        }}
      />
      <ClauseSentence
        key={clause.kind}
        forms={forms}
        clause={clause}
        onChange={setClause}
        onInvalid={(blank, isInvalid) =>
          setInvalid((before) => [...before.filter((each) => each !== blank), ...(isInvalid ? [blank] : [])])
        }
      />
      <label>
        {say('exceptions.until-day')}
        <input
          className="field"
          type="date"
          value={day}
          min={today()}
          onChange={(event) => setDay(event.target.value)}
        />
        <span className="muted small">{say('exceptions.until-hint')}</span>
      </label>
      <label>
        {say('exceptions.why')}
        <textarea
          className="field"
          rows={2}
          maxLength={400}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      {add.isError && <ProblemNote error={add.error} />}
      <p className={styles['foot']}>
        <span className="muted small">{isReady ? '' : say('exceptions.missing')}</span>
        <button type="button" className="button" onClick={onClose}>
          {say('cancel')}
        </button>
        <button type="submit" className="button primary" aria-disabled={!isReady || add.isPending}>
          {say('exceptions.submit')}
        </button>
      </p>
    </form>
  )
}

type KindChoiceProps = { forms: PolicyForms; clause: Clause; onChoose: (start: Clause) => void }

function KindChoice({ forms, clause, onChoose }: KindChoiceProps) {
  const { say, read } = useWording()
  const sorted = [...forms.clauses].sort((one, other) => rankOf(one.kind) - rankOf(other.kind))
  const at = sorted.findIndex(
    ({ kind, fixed }) => kind === clause.kind && (!('formula' in clause) || fixed['formula'] === clause.formula),
  )
  return (
    <label>
      {say('exceptions.instead')}
      <select
        className="field"
        value={at}
        onChange={(event) => {
          const form = sorted[Number(event.target.value)]
          if (form) onChoose(form.start)
        }}
      >
        {sorted.map((form, index) => (
          <option key={read(form.label)} value={index}>
            {read(form.label)}
          </option>
        ))}
      </select>
    </label>
  )
}

const rankOf = (kind: string): number => {
  const rank = mostWanted.indexOf(kind)
  return rank < 0 ? mostWanted.length : rank
}

function firstOf({ clauses }: PolicyForms): Clause {
  const form = clauses.find(({ kind }) => kind === mostWanted[0]) ?? clauses[0]
  if (form === undefined) throw new Error('the server knows no sentence')
  return form.start
}

const today = () => new Date().toISOString().slice(0, 10)
