import type { SendChecks } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { readAmount, showAmount } from '#features/clauses'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { announce } from '#live'

const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const

/** Which replies of the assistant somebody sees before they are said; who may set it, whoever writes rules. */
export function SendChecksPanel() {
  const enabled = useMay()('rules.write')
  const kept = useQuery({ queryKey: deskKeys.sendChecks, queryFn: deskApi.showSendChecks, enabled })
  if (kept.isError) return <ProblemNote error={kept.error} onAgain={() => void kept.refetch()} />
  return kept.data ? <Form key={JSON.stringify(kept.data)} checks={kept.data} /> : null
}

function Form({ checks }: { checks: SendChecks }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const title = useId()
  const [typed, setTyped] = useState(
    checks.refundsAbove ? showAmount(checks.refundsAbove.amountMinor, checks.refundsAbove.currency) : '',
  )
  const [currency, setCurrency] = useState<string>(checks.refundsAbove?.currency ?? 'CNY')
  const [exceptions, setExceptions] = useState(checks.exceptions)
  const [newRules, setNewRules] = useState(checks.newRules)
  const amountMinor = readAmount(typed, currency)
  const isWrong = typed.trim() !== '' && amountMinor === undefined
  const save = useMutation({
    mutationFn: (wanted: SendChecks) => deskApi.setSendChecks(wanted),
    onSuccess: () => {
      announce(say('checks.saved'))
      return queries.invalidateQueries({ queryKey: deskKeys.sendChecks })
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isWrong || save.isPending) return
    save.mutate({ refundsAbove: amountMinor === undefined ? null : { amountMinor, currency }, exceptions, newRules })
  }
  return (
    <form className="sheet-beside" aria-labelledby={title} onSubmit={onSubmit}>
      <h2 id={title}>{say('checks.title')}</h2>
      <p className="muted small">{say('checks.explain')}</p>
      <p>
        <label>
          {say('checks.refunds')}{' '}
          <input
            className="field"
            inputMode="decimal"
            size={8}
            value={typed}
            aria-invalid={isWrong}
            placeholder={say('checks.never')}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>{' '}
        <select
          className="field"
          aria-label={say('checks.currency')}
          value={currency}
          onChange={(event) => setCurrency(event.target.value)}
        >
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </p>
      <label>
        <input type="checkbox" checked={exceptions} onChange={(event) => setExceptions(event.target.checked)} />{' '}
        {say('checks.exceptions')}
      </label>
      <label>
        <input type="checkbox" checked={newRules} onChange={(event) => setNewRules(event.target.checked)} />{' '}
        {say('checks.new-rules')}
      </label>
      {save.isError && <ProblemNote error={save.error} />}
      <p className="sheet-foot">
        <button type="submit" className="button" aria-disabled={isWrong || save.isPending}>
          {say('checks.save')}
        </button>
      </p>
    </form>
  )
}
