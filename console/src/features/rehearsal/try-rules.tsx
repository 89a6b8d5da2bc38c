import type { TrialWish } from '@celadon/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { rulesApi } from '#api'
import { ProblemNote } from '#design'
import { ReasonChoice, type Reason } from '#features/reason'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { OrderChoice } from './order-choice.tsx'

import { TrialOutcome } from './trial-outcome.tsx'
import styles from './try-rules.module.css'

const kinds = [
  'return-items',
  'exchange-items',
  'claim',
  'cancel-order',
  'change-address',
  'change-items',
  'change-payment',
  'compensate',
  'price-difference',
] as const satisfies readonly TrialWish['kind'][]

type TryRulesProps = {
  policyId: string
  /** Of a draft: what was typed must be known before it is tried. */
  beforeTrial?: () => Promise<void>
}

/** What this version would say to a wish about a real order. Nothing is done. */
export function TryRules({ policyId, beforeTrial }: TryRulesProps) {
  const { say } = useWording()
  const [kind, setKind] = useState<TrialWish['kind']>('return-items')
  const [order, setOrder] = useState<string | null>(null)
  const [reason, setReason] = useState<Reason>('')
  const [hasPhoto, setHasPhoto] = useState(false)
  const trial = useMutation({
    mutationFn: async (wish: TrialWish) => {
      await beforeTrial?.()
      return rulesApi.tryPolicy(policyId, wish)
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (order === null) return
    trial.mutate({ orderId: order, kind, reason: reason === '' ? null : reason, hasPhoto, lines: [] })
  }
  return (
    <Panel title={say('trial.title')} note={say('trial.note')}>
      <form className={styles['trial']} onSubmit={onSubmit}>
        <label>
          {say('trial.wish')}
          <select
            className="field"
            value={kind}
            onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? kind)}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {say(`wish.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <OrderChoice chosen={order} onChoose={setOrder} />
        <ReasonChoice value={reason} onChange={setReason} />
        {kind === 'claim' && (
          <label className={styles['check']}>
            <input type="checkbox" checked={hasPhoto} onChange={(event) => setHasPhoto(event.target.checked)} />
            {say('trial.photo')}
          </label>
        )}
        <p>
          <button type="submit" className="button" aria-disabled={order === null || trial.isPending}>
            {say('trial.submit')}
          </button>
        </p>
      </form>
      <div role="status">{trial.data !== undefined && <TrialOutcome answer={trial.data} />}</div>
      {trial.isError && <ProblemNote error={trial.error} />}
    </Panel>
  )
}
