import type { Complaint, Numbers } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useWording } from '#language'
import styles from './numbers.module.css'

/** What goes wrong with which goods, in the words of those who said so. */
export function Complaints({ numbers: { complaints, isWhole } }: { numbers: Numbers }) {
  const { say } = useWording()
  const title = useId()
  return (
    <section className={styles['panel']} aria-labelledby={title}>
      <h2 id={title}>{say('numbers.complaints')}</h2>
      {complaints.length === 0 && <p className="muted">{say('numbers.no-complaints')}</p>}
      {!isWhole && <p className="muted small">{say('numbers.newest-only')}</p>}
      <ul>
        {complaints.map((complaint) => (
          <Product key={complaint.productId} complaint={complaint} />
        ))}
      </ul>
    </section>
  )
}

function Product({ complaint: { title, count, before, reasons, said } }: { complaint: Complaint }) {
  const { say, read, format } = useWording()
  return (
    <li>
      <h3>
        {read(title)} <span className="num">{say('numbers.complained', { count, before })}</span>
      </h3>
      <p className="small muted">
        {format.list(reasons.map((each) => `${say(`stated.${each.reason}`)} ${each.count}`))}
      </p>
      <ul>
        {said.map(({ words, conversationId }) => (
          <li key={conversationId}>
            <Link to="/watch" search={{ open: conversationId }}>
              <q>{words}</q>
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
