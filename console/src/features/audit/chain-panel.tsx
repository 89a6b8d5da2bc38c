import type { AuditCheck, AuditKept, AuditPage } from '@celadon/contract'
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { deskApi } from '#api'
import { ProblemNote, useNow } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { announce } from '#live'
import { readKept } from './read-kept.ts'
import { verifyInSteps } from './verify-in-steps.ts'
import styles from './audit.module.css'

/** Where the chain ends, how far the server has verified it, and a look at all of it on one's word. */
export function ChainPanel({ end, sealed }: Pick<AuditPage, 'end' | 'sealed'>) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const [typed, setTyped] = useState('')
  const hint = useId()
  const [progress, setProgress] = useState({ verified: 0, of: 0 })
  const verifying = useMutation({
    mutationFn: (ends: AuditKept['kept']) =>
      verifyInSteps(ends, deskApi.verifyAudit, (verified, of) => setProgress({ verified, of })),
    onMutate: () => setProgress({ verified: 0, of: 0 }),
  })
  const kept = readKept(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (kept !== undefined && !verifying.isPending) verifying.mutate(kept)
  }
  const copy = () =>
    void navigator.clipboard.writeText(`${end.number}:${end.hash}`).then(() => announce(say('audit.copied')))
  return (
    <Panel title={say('audit.chain')}>
      {end.number > 0 && (
        <p className={styles['end']}>
          <span>{say('audit.end', { number: end.number })}</span> <code>{end.hash}</code>{' '}
          <button type="button" className="button quiet" onClick={copy}>
            {say('audit.copy')}
          </button>
        </p>
      )}
      {end.number > 0 && <p className="muted small">{say('audit.end-note')}</p>}
      <p className="small">
        {sealed === null
          ? say('audit.unsealed')
          : say('audit.sealed', { number: sealed.number, time: format.moment(sealed.at, now) })}
      </p>
      <form className={`sheet-form ${styles['filter']}`} onSubmit={submit}>
        <label className="wide">
          {say('audit.kept')}
          <input
            className="field"
            autoComplete="off"
            spellCheck={false}
            maxLength={90}
            value={typed}
            aria-invalid={kept === undefined}
            aria-describedby={hint}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="button" aria-disabled={kept === undefined || verifying.isPending}>
          {say(verifying.isPending ? 'audit.verifying' : 'audit.verify')}
        </button>
        <p className="muted small" id={hint} role={kept === undefined ? 'alert' : undefined}>
          {say(kept === undefined ? 'audit.kept-invalid' : 'audit.kept-note')}
        </p>
      </form>
      <div role="status">
        {verifying.isPending && progress.of > 0 && <p className="small">{say('audit.verified-to', progress)}</p>}
        {verifying.data && <Found check={verifying.data} />}
      </div>
      {verifying.isError && <ProblemNote error={verifying.error} />}
    </Panel>
  )
}

function Found({ check: { end, faults } }: { check: AuditCheck }) {
  const { say } = useWording()
  if (faults.length === 0)
    return (
      <p>
        <span className="tag ok">{say('audit.holds', { count: end.number })}</span>
      </p>
    )
  return (
    <>
      <p>
        <span className="tag bad">{say('audit.broken')}</span>
      </p>
      <ul>
        {faults.map(({ kind, number }) => (
          <li key={`${kind} ${number}`}>{say(`audit.fault.${kind}`, { number })}</li>
        ))}
      </ul>
    </>
  )
}
