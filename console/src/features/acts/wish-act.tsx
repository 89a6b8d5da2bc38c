import type { DeskSnapshot, Wish } from '@celadon/contract'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWording } from '#language'
import { ActForm } from './act-form.tsx'
import { useOrderDesk } from './use-order-desk.ts'

type WishActProps = { snapshot: DeskSnapshot; wish: Wish }

/** Begins what was proposed: its form opens with what is known of the wish, and nothing is done before it is looked through. */
export function WishAct({ snapshot, wish }: WishActProps) {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const [told, setTold] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const { desk } = useOrderDesk(snapshot)
  const order = snapshot.orders?.find(({ externalId }) => externalId === wish.orderId)
  const toActOn = desk.data?.orders.find(({ orderId }) => orderId === wish.orderId)
  const act = toActOn?.acts.find((one) => one === wish.kind)
  if (!order || !desk.data || !toActOn || !act) return told === '' ? null : <p role="status">{told}</p>
  const close = () => {
    flushSync(() => setOpen(false))
    button.current?.focus()
  }
  if (isOpen)
    return (
      <ActForm
        {...{ act, wish, snapshot, order, toActOn }}
        desk={desk.data}
        onClose={close}
        onDone={(sentence) => {
          setTold(sentence)
          close()
        }}
      />
    )
  return (
    <>
      <button ref={button} type="button" className="button" onClick={() => setOpen(true)}>
        {say('next.begin')}
      </button>
      <p role="status" className={told === '' ? 'sr' : ''}>
        {told}
      </p>
    </>
  )
}
