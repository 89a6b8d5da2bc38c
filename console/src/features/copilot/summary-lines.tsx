import type { ConversationSummary, LoggedFact } from '@celadon/contract'
import { useWording } from '#language'
import styles from './copilot.module.css'

const parts = ['orders', 'amounts', 'promises', 'open'] as const

/** The conversation so far. Each fact names the entry it rests on. */
export function SummaryLines({ summary }: { summary: ConversationSummary }) {
  const { say } = useWording()
  const known = parts.filter((part) => summary[part].length > 0)
  if (known.length === 0) return null
  return (
    <details className={styles['summary']} open>
      <summary>{say('summary.title')}</summary>
      <dl>
        {known.map((part) => (
          <div key={part}>
            <dt>{say(`summary.${part}`)}</dt>
            <dd>
              {summary[part].map((fact) => (
                <Fact key={`${fact.seq} ${fact.text}`} fact={fact} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Fact({ fact: { text, about, seq } }: { fact: LoggedFact }) {
  const { say } = useWording()
  return (
    <span className={styles['fact']} title={about}>
      {text} <small className="num">{say('summary.entry', { seq })}</small>
    </span>
  )
}
