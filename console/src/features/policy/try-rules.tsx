import type { StatedReason, TrialOrder, TrialWish } from '@celadon/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState, type FormEvent } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { usePolicyForms } from '#features/clauses'
import { Panel } from '#features/rules'
import { useWording } from '#language'
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
  const [reason, setReason] = useState('')
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
    trial.mutate({ orderId: order, kind, reason: reason === '' ? null : (reason as StatedReason), hasPhoto, lines: [] })
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

function ReasonChoice({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const { say, read } = useWording()
  const reasons = usePolicyForms().data?.reasons ?? []
  return (
    <label>
      {say('trial.reason')}
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('trial.no-reason')}</option>
        {reasons.map(({ id, label }) => (
          <option key={id} value={id}>
            {read(label)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The newest orders, or those whose number begins as typed. */
function OrderChoice({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string | null) => void }) {
  const { say } = useWording()
  const [number, setNumber] = useState('')
  const wanted = useDeferredValue(number.trim())
  const orders = useQuery({
    queryKey: rulesKeys.trialOrders(wanted),
    queryFn: () => rulesApi.listTrialOrders(wanted),
    placeholderData: (before) => before,
  })
  const shown = orders.data?.orders ?? []
  return (
    <>
      <label>
        {say('trial.number')}
        <input
          className="field"
          inputMode="search"
          value={number}
          maxLength={64}
          onChange={(event) => {
            setNumber(event.target.value)
            onChoose(null)
          }}
        />
      </label>
      {orders.isError && <ProblemNote error={orders.error} onAgain={() => void orders.refetch()} />}
      <label>
        {say('trial.order')}
        <select className="field" value={chosen ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
          <option value="">{say(shown.length === 0 && orders.isSuccess ? 'trial.no-orders' : 'trial.choose')}</option>
          {shown.map((order) => (
            <OrderOption key={order.id} order={order} />
          ))}
        </select>
      </label>
    </>
  )
}

function OrderOption({ order }: { order: TrialOrder }) {
  const { say, read, format } = useWording()
  const [first] = order.lines
  const status = say(`order.${order.status}`)
  const title = first ? read(first.title) : ''
  return (
    <option value={order.id}>
      {say('trial.option', { number: order.number, status, amount: format.money(order.total), title })}
    </option>
  )
}
