import type { Offer } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { drawAttention } from '#attention'
import { deskApi, deskKeys, problemOf } from '#api'
import { Icon, useNow } from '#design'
import { useCommand } from '#keyboard'
import { formatWait, useWording, voiceOf } from '#language'
import { announce, forgetTold, tell } from '#live'
import { secondsLeft } from './seconds-left.ts'
import { useOwnRouting } from './use-own-routing.ts'
import styles from './routing.module.css'

/** What is offered, for as long as it may be answered; it never takes the focus away from what is being written. */
export function OfferCard() {
  const asked = useOwnRouting()
  const own = asked.data
  const now = useNow()
  if (!own?.offer) return null
  const aheadMs = Date.parse(own.now) - asked.dataUpdatedAt
  const left = secondsLeft(own.offer, now + aheadMs)
  return left > 0 ? <OpenOffer key={own.offer.id} offer={own.offer} left={left} nowMs={now + aheadMs} /> : null
}

function OpenOffer({ offer, left, nowMs }: { offer: Offer; left: number; nowMs: number }) {
  const { say, read } = useWording()
  const { answer, isPending } = useAnswer(offer)
  const accept = useRef<HTMLButtonElement>(null)
  useCommand('offer', () => accept.current?.focus())
  const name = offer.customerName || say('customer.nameless')
  const tell = useEffectEvent(() => {
    const text = say('offer.new', { name, queue: read(offer.queueName), seconds: left })
    announce(text)
    return drawAttention(say('offer.title'), text)
  })
  useEffect(() => tell(), [])
  return (
    <section className={styles['offer']} aria-label={say('offer.title')}>
      <header>
        <h2>{say('offer.title')}</h2>
        {offer.priority > 0 && <span className="tag bad">{say('offer.urgent')}</span>}
        <span className={styles['left']} role="timer" aria-label={say('offer.left-spoken', { seconds: left })}>
          {say('offer.left', { seconds: left })}
        </span>
      </header>
      <progress max={20} value={left} aria-hidden="true" />
      <p className={styles['name']}>
        <b>{name}</b> <span className="tag">{read(offer.queueName)}</span>
      </p>
      <p className={styles['said']} lang={voiceOf(offer.lastText)}>
        {offer.lastText}
      </p>
      <p className={styles['why']}>
        <Icon name="clock" />
        {say('offer.waits', { wait: formatWait(say, nowMs - Date.parse(offer.waitingSince)) })}
        <Why reason={offer.reason} />
      </p>
      <footer>
        <button
          ref={accept}
          type="button"
          className="button primary"
          aria-disabled={isPending}
          onClick={() => answer(true)}
        >
          {say('offer.accept')}
        </button>
        <button type="button" className="button" aria-disabled={isPending} onClick={() => answer(false)}>
          {say('offer.decline')}
        </button>
      </footer>
    </section>
  )
}

function Why({ reason }: { reason: Offer['reason'] }) {
  const { say, format } = useWording()
  const parts = [
    say(`offer.why.${reason.code}`),
    ...(reason.isRelaxed ? [say('offer.relaxed')] : []),
    ...(reason.isOverflow ? [say('offer.overflow')] : []),
  ]
  return <span>{format.list(parts)}</span>
}

/** Accepted, the conversation opens; what is over is told, whoever was faster. */
function useAnswer(offer: Offer) {
  const { say } = useWording()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const refresh = () => queries.invalidateQueries({ queryKey: deskKeys.ownRouting })
  const answering = useMutation({
    mutationFn: (isAccepted: boolean) => deskApi.routing.answerOffer(offer.id, isAccepted),
    onSuccess: async ({ conversationId }) => {
      forgetTold()
      await refresh()
      if (conversationId !== null)
        await navigate({ to: '/$view/$conversationId', params: { view: 'mine', conversationId }, search: {} })
    },
    onError: async (error) => {
      const { status, detail } = problemOf(error)
      tell(status === 409 ? say('offer.over') : detail || say('problem.no-answer'))
      await refresh()
    },
  })
  const answer = (isAccepted: boolean) => {
    if (!answering.isPending) answering.mutate(isAccepted)
  }
  return { answer, isPending: answering.isPending }
}
