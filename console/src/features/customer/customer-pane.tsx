import type { DeskSnapshot } from '@celadon/contract'
import { useDeferredValue } from 'react'
import { Icon } from '#design'
import { OrderActs } from '#features/acts'
import { useConversation } from '#features/conversation'
import { useCopilot } from '#features/help'
import { CopilotSection } from '#features/copilot'
import { OrderList } from '#features/order'
import { TicketSection } from '#features/tickets'
import { Timeline } from '#features/timeline'
import { useWording } from '#language'
import { BriefLines } from './brief-lines.tsx'
import { Person } from './person.tsx'
import styles from './customer.module.css'

type CustomerPaneProps = { id: string; onBack: () => void }

/** What was said is drawn first, and this a moment later. */
export function CustomerPane({ id, onBack }: CustomerPaneProps) {
  return <Pane key={id} id={id} onBack={onBack} />
}

function Pane({ id, onBack }: CustomerPaneProps) {
  const { say } = useWording()
  const snapshot = useDeferredValue(useConversation(id).data, undefined)
  return (
    <aside className={styles['pane']} aria-label={say('customer.pane')} tabIndex={0}>
      <button type="button" className={`button quiet ${styles['back']}`} onClick={onBack}>
        <Icon name="back" />
        {say('talk.back-to-talk')}
      </button>
      {snapshot && <Sections snapshot={snapshot} onBack={onBack} />}
    </aside>
  )
}

function Sections({ snapshot, onBack }: { snapshot: DeskSnapshot; onBack: () => void }) {
  const { say, format } = useWording()
  const brief = useCopilot(snapshot)?.brief ?? snapshot.brief
  return (
    <>
      <section>
        <h2>{say('brief.title')}</h2>
        <BriefLines brief={brief} />
      </section>
      <CopilotSection snapshot={snapshot} onInserted={onBack} />
      <TicketSection snapshot={snapshot} />
      <section>
        <h2>{say('customer.title')}</h2>
        <Person snapshot={snapshot} />
      </section>
      <section>
        <h2>
          {say('orders.title')}
          {snapshot.ordersReadAt !== null && (
            <span>{say('orders.read-at', { time: format.clock(snapshot.ordersReadAt) })}</span>
          )}
        </h2>
        <Orders snapshot={snapshot} />
      </section>
      <section>
        <h2>{say('timeline.title')}</h2>
        <Timeline conversation={snapshot.conversation} />
      </section>
    </>
  )
}

function Orders({ snapshot }: { snapshot: DeskSnapshot }) {
  const { say } = useWording()
  const { orders, conversation } = snapshot
  if (orders !== null && orders.length > 0)
    return <OrderList orders={orders} actsOf={(order) => <OrderActs snapshot={snapshot} order={order} />} />
  const why =
    orders !== null ? 'orders.none' : conversation.customer.verified === null ? 'orders.unverified' : 'orders.unread'
  return <p className="muted">{say(why)}</p>
}
