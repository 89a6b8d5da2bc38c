import type { PolicyReading } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import styles from './policy.module.css'

/** The operator's limits as locked lines: set here for sellers, or binding what is read here. */
export function ReadLimits({ reading: { bounds, policy } }: { reading: PolicyReading }) {
  const { say, read } = useWording()
  if (bounds.length === 0 || policy.sellerId === null) return null
  return (
    <section className={styles['limits']}>
      <h2>{say('policy.limits-of-operator')}</h2>
      <ul>
        {bounds.map(({ clauseKind, sentence }) => (
          <li key={clauseKind} className={styles['limit']}>
            <Icon name="lock" />
            {read(sentence)}
          </li>
        ))}
      </ul>
    </section>
  )
}
