import type { ApprovalTask } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useNow } from '#design'
import { formatWait, hasWord, useWording, type WordKey } from '#language'
import { Decision } from './decision.tsx'
import { TaskEvidence } from './task-evidence.tsx'
import styles from './approvals.module.css'

/** One task: what would be done, for whom, why somebody is asked, and the yes or no. */
export function ApprovalCard({ task }: { task: ApprovalTask }) {
  const { say, read } = useWording()
  const title = useId()
  const { ruling, conversationId } = task
  return (
    <article className="sheet-card" aria-labelledby={title} tabIndex={-1} data-approval>
      <header>
        <h2 id={title}>{read(task.workflow)}</h2>
        <Waited since={task.askedAt} />
      </header>
      {task.exception === null && <Amount task={task} />}
      <dl>
        <Who task={task} />
        <Order task={task} />
        <div>
          <dt>{say('approvals.why')}</dt>
          <dd>
            {task.exception === null
              ? ruling.reasons.map(({ code }) => say(wordOf(code))).join(' ')
              : say('approvals.exception-asked')}
          </dd>
        </div>
        <div>
          <dt>{say('approvals.clauses')}</dt>
          <dd>
            <ul>
              {ruling.clauses.map(({ policy, version, clause, sentence }) => (
                <li key={`${policy} ${clause}`}>
                  {read(sentence)} <span className="muted small">{say('trial.version', { version })}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {task.exception !== null && (
          <div>
            <dt>{say('approvals.exception')}</dt>
            <dd>{read(task.exception)}</dd>
          </div>
        )}
        <TaskEvidence task={task} />
      </dl>
      <p>
        <Link to="/$view/$conversationId" params={{ view: 'team', conversationId }} search={{}}>
          {say('approvals.conversation')}
        </Link>
      </p>
      <Decision task={task} />
    </article>
  )
}

/** The server may come to ask for reasons that this page has no words for. */
function wordOf(code: string): WordKey {
  const key = `approvals.${code}`
  return hasWord(key) ? key : 'approvals.policy-asks'
}

function Waited({ since }: { since: string }) {
  const { say } = useWording()
  const wait = formatWait(say, useNow() - Date.parse(since))
  return <span className="muted small num">{say('worklist.waits', { wait })}</span>
}

/** Money is the largest thing on the card: how much, to whom, by what time. */
function Amount({ task: { ruling } }: { task: ApprovalTask }) {
  const { say, format } = useWording()
  const { settlement } = ruling
  if (settlement === null || settlement.toCustomer.amountMinor === 0)
    return <p className={styles['amount']}>{say('approvals.no-money')}</p>
  const { toCustomer, withinDays } = settlement
  const amount = format.money({ ...toCustomer, amountMinor: Math.abs(toCustomer.amountMinor) })
  const isBack = toCustomer.amountMinor > 0
  return (
    <p className={styles['amount']}>
      <b>{amount}</b> {say(isBack ? 'approvals.to-customer' : 'approvals.from-customer')}
      {isBack && withinDays !== null && ` · ${say('approvals.within', { days: withinDays })}`}
    </p>
  )
}

function Who({ task }: { task: ApprovalTask }) {
  const { say } = useWording()
  return (
    <div>
      <dt>{say('approvals.who')}</dt>
      <dd>
        {task.customerName ?? say('approvals.masked')}
        {task.askedBy !== null && (
          <span className="muted small">
            {' '}
            {say('approvals.asked-by', { name: task.askedBy || say('owner.unnamed') })}
          </span>
        )}
      </dd>
    </div>
  )
}

function Order({ task: { order, ruling } }: { task: ApprovalTask }) {
  const { say, read, format } = useWording()
  const { wish } = ruling
  const reason = 'reason' in wish && wish.reason !== null ? wish.reason : null
  return (
    <>
      <div>
        <dt>{say('approvals.order')}</dt>
        <dd>
          {order === null
            ? say('approvals.no-order')
            : say('approvals.order-line', {
                number: order.number,
                seller: read(order.sellerName),
                date: format.date(order.placedAt),
                amount: format.money(order.total),
              })}
        </dd>
      </div>
      {order !== null && (
        <div>
          <dt>{say('approvals.items')}</dt>
          <dd>
            <ul>
              {order.items.map(({ title, quantity, price }) => (
                <li key={`${read(title)} ${quantity}`}>
                  {say('approvals.item', { quantity, title: read(title), price: format.money(price) })}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {reason !== null && (
        <div>
          <dt>{say('trial.reason')}</dt>
          <dd>{say(`stated.${reason}`)}</dd>
        </div>
      )}
    </>
  )
}
