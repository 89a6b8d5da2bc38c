import type { DeskSnapshot, Order, OrderAct, OrderDesk, OrderToActOn } from '@celadon/contract'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ProblemNote, Skeleton } from '#design'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { ActForm } from './act-form.tsx'
import { ReturnsUnderWay } from './returns-under-way.tsx'
import { useOrderDesk } from './use-order-desk.ts'
import styles from './acts.module.css'

type OrderActsProps = { snapshot: DeskSnapshot; order: Order }

/** What can be done for an order, for whoever has the conversation. Each act opens its form in the pane, over nothing. */
export function OrderActs({ snapshot, order }: OrderActsProps) {
  const { say } = useWording()
  const may = useMay()
  const { mayAct, desk } = useOrderDesk(snapshot)
  if (!may('order.act')) return null
  if (!mayAct) return <p className="muted">{say('acts.take-first')}</p>
  if (desk.isError) return <ProblemNote error={desk.error} onAgain={() => void desk.refetch()} />
  if (desk.data === undefined) return <Skeleton label={say('acts.loading')} lines={1} height={34} />
  const toActOn = desk.data.orders.find(({ orderId }) => orderId === order.externalId)
  if (toActOn === undefined) return null
  return <Acts snapshot={snapshot} order={order} desk={desk.data} toActOn={toActOn} />
}

type ActsProps = OrderActsProps & { desk: OrderDesk; toActOn: OrderToActOn }

function Acts({ snapshot, order, desk, toActOn }: ActsProps) {
  const { say, format } = useWording()
  const [open, setOpen] = useState<OrderAct | null>(null)
  const [told, setTold] = useState('')
  const buttons = useRef<HTMLUListElement>(null)
  const close = (act: OrderAct) => {
    flushSync(() => setOpen(null))
    buttons.current?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus()
  }
  return (
    <div className={styles['acts']} role="group" aria-label={say('acts.title', { number: order.number })}>
      <ReturnsUnderWay conversationId={snapshot.conversation.id} order={order} returns={toActOn.returns} />
      {open === null ? (
        <>
          <p className={styles['head']}>
            <b>{say('acts.heading')}</b>
            <span>{say('acts.cap', { amount: format.list(desk.caps.map(format.money)) || say('acts.no-cap') })}</span>
          </p>
          <p role="status" className={told === '' ? 'sr' : ''}>
            {told}
          </p>
          <ul ref={buttons} className={styles['buttons']}>
            {toActOn.acts.map((act) => (
              <li key={act}>
                <button
                  type="button"
                  className="button"
                  data-act={act}
                  onClick={() => {
                    setTold('')
                    setOpen(act)
                  }}
                >
                  {say(`act.do.${act}`)}
                </button>
              </li>
            ))}
          </ul>
          {toActOn.acts.length === 0 && <p className="muted">{say('acts.none')}</p>}
        </>
      ) : (
        <ActForm
          key={open}
          act={open}
          snapshot={snapshot}
          order={order}
          desk={desk}
          toActOn={toActOn}
          onClose={() => close(open)}
          onDone={(sentence) => {
            setTold(sentence)
            close(open)
          }}
        />
      )}
    </div>
  )
}
