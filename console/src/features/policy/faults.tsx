import type { PolicyFault } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import styles from './policy.module.css'

/** What keeps it from being published, each in a sentence. */
export function Faults({ faults }: { faults: readonly PolicyFault[] }) {
  const { read } = useWording()
  return faults.map(({ at, why }) => (
    <p key={`${at} ${why.en}`} className={styles['fault']}>
      <Icon name="warning" />
      {read(why)}
    </p>
  ))
}
