import { Modal } from '#design/modal'
import { keyMap, setSingleKeys, useSingleKeys } from '#keyboard'
import { useWording } from '#language'
import styles from './dialogs.module.css'

export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { say } = useWording()
  const isOn = useSingleKeys()
  return (
    <Modal title={say('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className={styles['keys']}>
        {keyMap.map((line) => (
          <div key={line.word}>
            <dt>{say(line.word)}</dt>
            <dd>{joinKeys(line.keys, 'isSequence' in line, say)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['check']}>
        <input type="checkbox" checked={isOn} onChange={(event) => setSingleKeys(event.target.checked)} />
        {say('keys.single')}
      </label>
      <p className="muted small">{say(isOn ? 'keys.single.on' : 'keys.single.off')}</p>
    </Modal>
  )
}

type Say = ReturnType<typeof useWording>['say']

function joinKeys([first, second]: readonly string[], isSequence: boolean, say: Say) {
  if (first === undefined) return ''
  if (second === undefined) return <kbd>{first}</kbd>
  return <kbd>{say(isSequence ? 'keys.then' : 'keys.or', { first, second })}</kbd>
}
