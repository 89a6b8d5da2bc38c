import { useState } from 'react'
import { Modal } from '#design/modal'
import { setSingleKeys, useSingleKeys } from '#keyboard'
import { commandGroups, type DeskCommand } from '#keyboard/map'
import { useOwnKeys, writeOwnKeys } from '#keyboard/own'
import { useWording } from '#language'
import { KeyLine } from './key-line.tsx'
import styles from './keys.module.css'

const groups = ['conversation', 'writing', 'tabs', 'going'] as const
const fixed = ['list', 'open', 'macro', 'mention', 'back'] as const

export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { say } = useWording()
  const [changing, setChanging] = useState<DeskCommand | null>(null)
  const close = () => {
    setChanging(null)
    onClose()
  }
  return (
    <Modal title={say('keys.title')} isOpen={isOpen} onClose={close}>
      <p className="muted small">{say('keys.explain')}</p>
      {groups.map((group) => (
        <section key={group} className={styles['group']}>
          <h3>{say(`keys.group.${group}`)}</h3>
          <ul>
            {commandGroups[group].map((command) => (
              <KeyLine
                key={command}
                command={command}
                isChanging={changing === command}
                onChange={() => setChanging(command)}
                onEnd={() => setChanging(null)}
              />
            ))}
          </ul>
        </section>
      ))}
      <section className={styles['group']}>
        <h3>{say('keys.group.fixed')}</h3>
        <ul>
          {fixed.map((name) => (
            <li key={name} className={styles['line']}>
              <span>{say(`keys.fixed.${name}`)}</span>
              <kbd>{say(`keys.fixed.${name}.keys`)}</kbd>
            </li>
          ))}
        </ul>
      </section>
      <Foot />
    </Modal>
  )
}

function Foot() {
  const { say } = useWording()
  const isOn = useSingleKeys()
  const isAnyChanged = Object.keys(useOwnKeys()).length > 0
  return (
    <>
      <label className={styles['check']}>
        <input type="checkbox" checked={isOn} onChange={(event) => setSingleKeys(event.target.checked)} />
        {say('keys.single')}
      </label>
      <p className="muted small">{say(isOn ? 'keys.single.on' : 'keys.single.off')}</p>
      {isAnyChanged && (
        <p className={styles['all']}>
          <button type="button" className="button" onClick={() => writeOwnKeys({})}>
            {say('keys.reset-all')}
          </button>
        </p>
      )}
    </>
  )
}
