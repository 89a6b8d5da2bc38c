import type { Order, ReturnRequest } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './acts.module.css'

type ReturnsUnderWayProps = { conversationId: string; order: Order; returns: ReturnRequest[] }

/** Goods on their way back, and the word that they are here. */
export function ReturnsUnderWay({ conversationId, order, returns }: ReturnsUnderWayProps) {
  return returns.map((request) => (
    <OneReturn key={request.rmaNumber} conversationId={conversationId} order={order} request={request} />
  ))
}

function OneReturn({
  conversationId,
  order,
  request,
}: Omit<ReturnsUnderWayProps, 'returns'> & { request: ReturnRequest }) {
  const { say, read, format } = useWording()
  const queries = useQueryClient()
  const [isSure, setSure] = useState(false)
  const { rmaNumber, lines, swaps, settlement } = request
  const receive = useMutation({
    mutationFn: () => deskApi.receiveGoods(conversationId, rmaNumber),
    onSuccess: () => announce(say('acts.received')),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['order-acts', conversationId] }),
        queries.invalidateQueries({ queryKey: deskKeys.conversation(conversationId) }),
      ]),
  })
  const named = (lineId: string, quantity: number) => {
    const title = order.items.find((item) => item.lineId === lineId)?.title
    return say('orders.item', { quantity, title: title === undefined ? lineId : read(title) })
  }
  const goods = [
    ...lines.map(({ lineId, quantity }) => named(lineId, quantity)),
    ...swaps.map(({ lineId }) => named(lineId, order.items.find((item) => item.lineId === lineId)?.quantity ?? 1)),
  ]
  const amount = format.money({ ...settlement, amountMinor: Math.abs(settlement.amountMinor) })
  return (
    <div className={styles['return']}>
      <p>
        <b>{say('acts.return', { number: rmaNumber })}</b> {format.list(goods)}
      </p>
      {settlement.amountMinor < 0 && <p className="muted">{say('acts.waits-for-goods', { amount })}</p>}
      {receive.isError && <ProblemNote error={receive.error} />}
      <p className={styles['foot']}>
        {isSure ? (
          <>
            <button
              type="button"
              className="button primary"
              autoFocus
              aria-disabled={receive.isPending}
              onClick={() => !receive.isPending && receive.mutate()}
            >
              {say('acts.goods-here.sure')}
            </button>
            <button type="button" className="button quiet" onClick={() => setSure(false)}>
              {say('acts.close')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setSure(true)}>
            {say('acts.goods-here')}
          </button>
        )}
      </p>
    </div>
  )
}
