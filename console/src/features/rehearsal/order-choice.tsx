import type { TrialOrder } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'

/** The newest orders, or those whose number begins as typed. */
export function OrderChoice({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string | null) => void }) {
  const { say } = useWording()
  const [number, setNumber] = useState('')
  const wanted = useDeferredValue(number.trim())
  const orders = useQuery({
    queryKey: rulesKeys.trialOrders(wanted),
    queryFn: () => rulesApi.listTrialOrders(wanted),
    placeholderData: (before) => before,
  })
  const shown = orders.data?.orders ?? []
  const only = wanted !== '' && shown.length === 1 ? shown[0]?.id : undefined
  // A number that names one order has chosen it.
  useEffect(() => {
    if (only !== undefined) onChoose(only)
  }, [only, onChoose])
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
