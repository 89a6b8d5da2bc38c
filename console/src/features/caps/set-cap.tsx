import type { RefundCap, TransferTargets } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { readAmount } from '#features/clauses'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './caps.module.css'

const roles = ['agent', 'supervisor', 'admin'] as const
const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const

/** Sets the cap of a role, or of one member; nobody's own is among the choices. */
export function SetCap() {
  const { say } = useWording()
  const self = useSelf()
  const hint = useId()
  const queries = useQueryClient()
  const targets = useQuery({ queryKey: deskKeys.transferTargets, queryFn: deskApi.listTransferTargets })
  const [who, setWho] = useState('agent')
  const [typed, setTyped] = useState('')
  const [currency, setCurrency] = useState<string>('CNY')
  const amountMinor = readAmount(typed, currency)
  const set = useMutation({
    mutationFn: (cap: RefundCap) => deskApi.setCap(cap),
    onSuccess: () => {
      announce(say('caps.saved'))
      setTyped('')
      return queries.invalidateQueries({ queryKey: deskKeys.caps })
    },
  })
  const members = (targets.data?.members ?? []).filter(({ id }) => id !== self.memberId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const subject = subjectOf(who, members)
    if (amountMinor !== undefined && subject !== null && !set.isPending)
      set.mutate({ ...subject, amount: { amountMinor, currency } })
  }
  const isInvalid = typed !== '' && amountMinor === undefined
  return (
    <form className={styles['form']} aria-label={say('caps.set')} onSubmit={submit}>
      <label>
        {say('caps.role')}
        <select className="field" value={who} onChange={(event) => setWho(event.target.value)}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {say('caps.whole-role', { role: say(`role.${role}`) })}
            </option>
          ))}
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('caps.amount')}
        <input
          className="field"
          inputMode="decimal"
          value={typed}
          maxLength={12}
          aria-invalid={isInvalid}
          aria-describedby={hint}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <label>
        {say('caps.currency')}
        <select className="field" value={currency} onChange={(event) => setCurrency(event.target.value)}>
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="button primary" aria-disabled={amountMinor === undefined || set.isPending}>
        {say('caps.set')}
      </button>
      <p className="muted small" id={hint} role={isInvalid ? 'alert' : undefined}>
        {say(isInvalid ? 'caps.invalid' : 'caps.own')}
      </p>
      {set.isError && <ProblemNote error={set.error} />}
    </form>
  )
}

/** A role as a whole, or one member with theirs. */
function subjectOf(who: string, members: TransferTargets['members']): Pick<RefundCap, 'role' | 'memberId'> | null {
  const whole = roles.find((role) => role === who)
  if (whole !== undefined) return { role: whole, memberId: null }
  const member = members.find(({ id }) => id === who)
  const role = roles.find((each) => each === member?.role)
  return member === undefined || role === undefined ? null : { role, memberId: member.id }
}
