import type { TrialAnswer } from '@celadon/contract'
import { useWording } from '#language'
import styles from './try-rules.module.css'

const tones = { allow: 'ok', deny: 'bad', 'needs-approval': 'warn' } as const

/** The ruling: what, why, by which sentences, and what would become of the money. */
export function TrialOutcome({ answer }: { answer: TrialAnswer }) {
  const { say, read } = useWording()
  const { verdict, why, clauses } = answer
  return (
    <div className={styles['outcome']}>
      <p>
        <span className={`tag ${tones[verdict]}`}>{say(`trial.${verdict}`)}</span> <Money answer={answer} />
      </p>
      {why.map((reason) => (
        <p key={reason.en}>{read(reason)}</p>
      ))}
      {clauses.length > 0 && (
        <ul>
          {clauses.map(({ policy, version, clause, sentence }) => (
            <li key={`${policy} ${clause}`} className="system-line">
              <span>{read(sentence)}</span>
              <span className="muted">{say('trial.version', { version })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Money({ answer: { toCustomer, withinDays } }: { answer: TrialAnswer }) {
  const { say, format } = useWording()
  if (toCustomer === null || toCustomer.amountMinor === 0) return null
  const amount = format.money({ ...toCustomer, amountMinor: Math.abs(toCustomer.amountMinor) })
  if (toCustomer.amountMinor < 0) return say('trial.pays', { amount })
  if (withinDays === null) return say('trial.gets', { amount })
  return withinDays === 0 ? say('trial.gets-now', { amount }) : say('trial.gets-within', { amount, days: withinDays })
}
