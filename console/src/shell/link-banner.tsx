import { useWording } from '#language'
import { useLive } from '#live'
import styles from './desk-frame.module.css'

/** Says when what one sees may be old. A first connection is not worth a word. */
export function LinkBanner() {
  const { say } = useWording()
  const { state } = useLive()
  return (
    <p className={styles['link']} role="status">
      {state === 'offline' ? say('live.offline') : ''}
    </p>
  )
}
