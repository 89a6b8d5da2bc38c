import { useState } from 'react'
import { Icon } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import { canTell, mayTell, setWanted, useWanted } from './wanted.ts'

/** Asks the browser's permission at the moment it is wanted, and says where it was refused. */
export function AlertSwitch() {
  const { say } = useWording()
  const isWanted = useWanted()
  const [isBlocked, setBlocked] = useState(false)
  if (!canTell()) return null
  const isOn = isWanted && mayTell()
  const toggle = async () => {
    if (isOn) return setWanted(false)
    const isAllowed = (await Notification.requestPermission()) === 'granted'
    setBlocked(!isAllowed)
    setWanted(isAllowed)
    if (isAllowed) announce(say('alerts.is-on'))
  }
  return (
    <>
      <button type="button" className="button" aria-pressed={isOn} onClick={() => void toggle()}>
        <Icon name="bell" />
        {say('alerts.tell')}
      </button>
      {isBlocked && (
        <span role="alert" className="small">
          {say('alerts.blocked')}
        </span>
      )}
    </>
  )
}
