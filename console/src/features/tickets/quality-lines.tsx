import type { Quality } from '@celadon/contract'
import { useWording } from '#language'
import styles from './tickets.module.css'

const faults = [
  'left-open',
  'amount-of-no-record',
  'shouts',
  'blames',
  'too-familiar',
  'promise-without-ruling',
] as const

/** The score with what it is made of: each point lost names its reason and its entry. */
export function QualityLines({ quality: { score, criteria } }: { quality: Quality }) {
  const { say } = useWording()
  return (
    <details className={styles['quality']}>
      <summary>{say('quality.score', { score })}</summary>
      <dl>
        {criteria.map(({ criterion, points, most, faults: found }) => (
          <div key={criterion}>
            <dt>{say(`quality.${criterion}`)}</dt>
            <dd className="num">{say('quality.points', { points, most })}</dd>
            {found.map(({ code, words, seq }) => {
              const word = faults.find((known) => known === code)
              return word && <dd key={`${code} ${seq}`}>{say(`quality.fault.${word}`, { words, seq })}</dd>
            })}
          </div>
        ))}
      </dl>
    </details>
  )
}
