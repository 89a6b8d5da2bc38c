import type { PolicyFault } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import styles from './policy.module.css'

/** What keeps it from being published, each in a sentence. `placeOf`: which sentence it is about, where that is not seen. */
export function Faults({ faults, placeOf }: { faults: readonly PolicyFault[]; placeOf?: (at: string) => number }) {
  const { say, read } = useWording()
  const word = ({ at, why }: PolicyFault) => {
    const number = placeOf?.(at) ?? 0
    return number === 0 ? read(why) : say('policy.fault-at', { number, why: read(why) })
  }
  return faults.map((fault) => (
    <p key={`${fault.at} ${fault.why.en}`} className={styles['fault']}>
      <Icon name="warning" />
      {word(fault)}
    </p>
  ))
}
