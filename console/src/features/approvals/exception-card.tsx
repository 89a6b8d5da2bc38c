import type { ExceptionTask } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import { useNow } from '#design'
import { useWording } from '#language'
import { ExceptionAnswerForm } from './exception-answer.tsx'
import styles from './approvals.module.css'

/** One request: what stood in the way, what would hold instead for this order alone, and what it comes to. */
export function ExceptionCard({ task }: { task: ExceptionTask }) {
  const { say, read, format } = useWording()
  const title = useId()
  const { asked, sellerName, customerName, dueAt, conversationId } = task
  const { order, toCustomer } = asked
  return (
    <article className={styles['card']} aria-labelledby={title} tabIndex={-1} data-approval>
      <header>
        <h3 id={title}>{say('seller.request', { number: order.number })}</h3>
        <span className="muted small num">
          {say('seller.answer-by', { time: format.moment(dueAt, new Date(useNow())) })}
        </span>
      </header>
      {toCustomer !== null && toCustomer.amountMinor > 0 && (
        <p className={styles['amount']}>
          <b>{format.money(toCustomer)}</b> {say('approvals.to-customer')}
        </p>
      )}
      <dl>
        <Fact name={say('seller.would-hold')}>{read(asked.wanted.sentence)}</Fact>
        <Fact name={say('seller.refused-by')}>{read(asked.refused.sentence)}</Fact>
        <Fact name={say('seller.said')}>
          <q>{asked.words}</q>
        </Fact>
        <Fact name={say('approvals.who')}>{customerName ?? say('approvals.masked')}</Fact>
        <Fact name={say('approvals.order')}>
          {say('approvals.order-line', {
            number: order.number,
            seller: read(sellerName),
            date: format.date(order.placedAt),
            amount: format.money(order.total),
          })}
        </Fact>
        <Fact name={say('approvals.items')}>
          <ul>
            {order.items.map((item) => (
              <li key={`${read(item.title)} ${item.quantity}`}>
                {say('seller.item', { quantity: item.quantity, title: read(item.title) })}
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      <p>
        <Link to="/$view/$conversationId" params={{ view: 'team', conversationId }} search={{}}>
          {say('approvals.conversation')}
        </Link>
      </p>
      {task.mayAnswer ? (
        <ExceptionAnswerForm id={task.id} />
      ) : (
        <p className="system-line">{say('approvals.may-not.not-an-approver')}</p>
      )}
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
