import { Icon } from '#design'
import { useWording } from '#language'
import { forgetTold, useTold } from '#live'
import styles from './desk-frame.module.css'

/** What the system did or could not do, until it was read. It was spoken already. */
export function ToldBanner() {
  const { say } = useWording()
  const told = useTold()
  if (told === null) return null
  return (
    <p className={styles['told']}>
      <span>{told}</span>
      <button type="button" className="button quiet" aria-label={say('close')} onClick={forgetTold}>
        <Icon name="close" />
      </button>
    </p>
  )
}
