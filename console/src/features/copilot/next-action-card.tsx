import type { DeskSnapshot, NextAction } from '@celadon/contract'
import { WishAct } from '#features/acts'
import { useMay } from '#features/member'
import { useWording } from '#language'
import styles from './copilot.module.css'

/** The workflow that is ready to run, and what policy says to it now. */
export function NextActionCard({ action, snapshot }: { action: NextAction; snapshot: DeskSnapshot }) {
  const { say, read, format, language } = useWording()
  const may = useMay()
  const { title, orderNumber, verdict, clauses, toCustomer, withinDays, why } = action
  const clause = clauses[0]
  return (
    <article className={styles['card']} aria-label={say('next.label')}>
      <p>{say('next.step', { title: title[language], number: orderNumber })}</p>
      <footer>
        <span>
          {say(`next.verdict.${verdict}`)}
          {toCustomer !== null && toCustomer.amountMinor !== 0 && verdict !== 'deny' && (
            <small className="num">
              {withinDays === null
                ? format.money(toCustomer)
                : say('next.money', { amount: format.money(toCustomer), days: withinDays })}
            </small>
          )}
          {why.map((reason) => (
            <small key={reason.en}>{read(reason)}</small>
          ))}
          {clause && (
            <small>{say('warning.clause', { sentence: clause.sentence[language], version: clause.version })}</small>
          )}
        </span>
      </footer>
      {verdict !== 'deny' && may('order.act') && <WishAct snapshot={snapshot} wish={action.wish} />}
    </article>
  )
}
