import type { StageWish, TypicalOrder } from '@celadon/contract'
import { useState } from 'react'
import { useWording } from '#language'
import { OrderChoice } from './order-choice.tsx'

const typical = [
  'just-arrived',
  'paid',
  'on-the-way',
  'late',
  'arrived-long-ago',
  'unpaid',
] as const satisfies readonly TypicalOrder[]

/** The order that the buyer has: a typical one, or one of the shop's own. */
export function StageChoice({
  order,
  onChoose,
}: {
  order: StageWish | null
  onChoose: (order: StageWish | null) => void
}) {
  const { say } = useWording()
  const [isOwn, setOwn] = useState(false)
  const choose = (value: string) => {
    const what = typical.find((each) => each === value)
    setOwn(what === undefined)
    onChoose(what === undefined ? null : { kind: 'typical', what })
  }
  return (
    <>
      <label>
        {say('rehearsal.order')}
        <select
          className="field"
          value={isOwn ? 'own' : order?.kind === 'typical' ? order.what : ''}
          onChange={(event) => choose(event.target.value)}
        >
          {typical.map((what) => (
            <option key={what} value={what}>
              {say(`typical.${what}`)}
            </option>
          ))}
          <option value="own">{say('rehearsal.own-order')}</option>
        </select>
      </label>
      {isOwn && (
        <OrderChoice
          chosen={order?.kind === 'own' ? order.orderId : null}
          onChoose={(orderId) => onChoose(orderId === null ? null : { kind: 'own', orderId })}
        />
      )}
    </>
  )
}
