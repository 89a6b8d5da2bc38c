import type { MemberWishAnswer, PaymentMethod } from '@celadon/contract'
import { hasWord, useWording, type WordKey } from '#language'
import styles from './acts.module.css'

const tones = { allow: 'ok', deny: 'bad', 'needs-approval': 'warn' } as const

/** The verdict, what moves, why a person is asked, and the sentences it rests on. */
export function RulingView({ answer, methods }: { answer: MemberWishAnswer; methods: PaymentMethod[] }) {
  const { say, read } = useWording()
  const { ruling, why } = answer
  const reasons =
    ruling.verdict === 'needs-approval' ? ruling.reasons.map(({ code }) => say(wordOf(code))) : why.map(read)
  return (
    <div className={styles['ruling']}>
      <p>
        <span className={`tag ${tones[ruling.verdict]}`}>{say(`trial.${ruling.verdict}`)}</span>
      </p>
      {ruling.verdict !== 'deny' && (
        <p>
          <Money answer={answer} methods={methods} />
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {ruling.verdict === 'needs-approval' && <p>{say('acts.needs-whom')}</p>}
      {ruling.effects.some((effect) => effect.kind === 'label') && <p>{say('acts.label')}</p>}
      {ruling.effects.some((effect) => 'after' in effect && effect.after === 'arrival') && (
        <p>{say('acts.after-arrival')}</p>
      )}
      {ruling.clauses.length > 0 && (
        <ul>
          {ruling.clauses.map(({ policy, version, clause, sentence }) => (
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

function wordOf(code: string): WordKey {
  const key = `approvals.${code}`
  return hasWord(key) ? key : 'approvals.policy-asks'
}

/** How much moves, which way, and to what. */
function Money({ answer: { ruling }, methods }: { answer: MemberWishAnswer; methods: PaymentMethod[] }) {
  const { say, read, format } = useWording()
  const { settlement } = ruling
  if (settlement === null || settlement.toCustomer.amountMinor === 0) return say('approvals.no-money')
  const { toCustomer, withinDays, methodId } = settlement
  const amount = format.money({ ...toCustomer, amountMinor: Math.abs(toCustomer.amountMinor) })
  const label = methods.find(({ id }) => id === methodId)?.label
  const way = label === undefined ? '' : say('acts.by-way', { way: read(label) })
  if (toCustomer.amountMinor < 0) return `${say('trial.pays', { amount })}${way}`
  if (withinDays === null) return `${say('trial.gets', { amount })}${way}`
  const said =
    withinDays === 0 ? say('trial.gets-now', { amount }) : say('trial.gets-within', { amount, days: withinDays })
  return `${said}${way}`
}
