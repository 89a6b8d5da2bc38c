import { useEffect, useRef } from 'react'
import { Icon } from '#design'
import { useCommand } from '#keyboard'
import { useKeyOf } from '#keyboard/own'
import { useWording } from '#language'
import { tell } from '#live'
import { useOwnRouting } from './use-own-routing.ts'
import { usePresenceChange } from './use-presence-change.ts'
import styles from './routing.module.css'

/** One press says whether conversations may be offered. */
export function PresenceSwitch() {
  const { say } = useWording()
  const { data: own } = useOwnRouting()
  const change = usePresenceChange()
  const state = own?.presence ?? 'away'
  const turn = () => change.isPending || change.mutate(state === 'available' ? 'away' : 'available')
  useCommand('presence', () => void turn())
  const { spoken } = useKeyOf('presence')
  useToldAway(state === 'away' ? own?.awayBecause : undefined)
  return (
    <button
      type="button"
      className={styles['presence']}
      role="switch"
      aria-checked={state === 'available'}
      aria-label={say('presence.switch')}
      title={say('presence.switch')}
      aria-keyshortcuts={spoken}
      onClick={turn}
    >
      <Icon name="bell" />
      <span className={state === 'available' ? styles['available'] : undefined}>{say(`presence.${state}`)}</span>
    </button>
  )
}

/** Whoever was made away by the system is told so, once. */
function useToldAway(because: 'own-word' | 'missed-offers' | 'not-heard-of' | undefined) {
  const { say } = useWording()
  const told = useRef<string>(undefined)
  useEffect(() => {
    if (because !== undefined && because !== 'own-word' && told.current !== because) tell(say(`presence.${because}`))
    told.current = because
  }, [because, say])
}
