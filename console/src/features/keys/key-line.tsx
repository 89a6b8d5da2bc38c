import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { sequenceKey, type DeskCommand } from '#keyboard/map'
import { bindingsWith, isChanged, showChord, unbind, useOwnKeys, writeOwnKeys } from '#keyboard/own'
import { useWording, type Say } from '#language'
import { announce } from '#live'
import { useCapture } from './use-capture.ts'
import styles from './keys.module.css'

type KeyLineProps = { command: DeskCommand; isChanging: boolean; onChange: () => void; onEnd: () => void }

/** One command with its keys. While they are changed the line listens, and says why keys cannot be had. */
export function KeyLine({ command, isChanging, onChange, onEnd }: KeyLineProps) {
  const { say, format } = useWording()
  const own = useOwnKeys()
  const change = useRef<HTMLButtonElement>(null)
  const chords = bindingsWith(own)[command]
  const name = say(`keys.${command}`)
  const shown = chords.length === 0 ? say('keys.none') : format.list(chords.map((chord) => showKeys(chord, say)))
  const end = () => {
    flushSync(onEnd)
    change.current?.focus()
  }
  const reset = () => {
    writeOwnKeys(unbind(own, command))
    announce(say('keys.was-reset', { name }))
    change.current?.focus()
  }
  return (
    <li className={styles['line']}>
      <span>{name}</span>
      {chords.length === 0 ? <span className="muted">{shown}</span> : <kbd>{shown}</kbd>}
      {isChanging ? (
        <Capture command={command} name={name} onEnd={end} />
      ) : (
        <span className={styles['acts']}>
          {isChanged(own, command) && (
            <button type="button" className="link plain" aria-label={say('keys.reset-of', { name })} onClick={reset}>
              {say('keys.reset')}
            </button>
          )}
          <button
            ref={change}
            type="button"
            className="link plain"
            aria-label={say('keys.change-of', { name, keys: shown })}
            onClick={onChange}
          >
            {say('keys.change')}
          </button>
        </span>
      )}
    </li>
  )
}

function Capture({ command, name, onEnd }: { command: DeskCommand; name: string; onEnd: () => void }) {
  const { say } = useWording()
  const { heard, hasBegun, onKeyDown, take } = useCapture(command, (chord) => {
    announce(say('keys.now', { name, keys: showKeys(chord, say) }))
    onEnd()
  })
  return (
    <div className={styles['capture']}>
      <button
        type="button"
        className={`button ${styles['listen']}`}
        autoFocus
        aria-label={say('keys.press-for', { name })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            onEnd()
          } else onKeyDown(event)
        }}
      >
        {hasBegun ? say('keys.then', { first: showChord(sequenceKey), second: '…' }) : say('keys.press')}
      </button>
      <button type="button" className="link plain" onClick={onEnd}>
        {say('cancel')}
      </button>
      <div role="alert" className={styles['why']}>
        {heard?.verdict.kind === 'refused' && (
          <p>{say(`keys.refused.${heard.verdict.because}`, { keys: showKeys(heard.chord, say) })}</p>
        )}
        {heard?.verdict.kind === 'taken' && (
          <p>
            {say('keys.taken', { keys: showKeys(heard.chord, say), by: say(`keys.${heard.verdict.by}`) })}{' '}
            <button type="button" className="link plain" onClick={() => take(heard.chord)}>
              {say('keys.take-over')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

function showKeys(chord: string, say: Say) {
  const [first = '', second] = chord.length > 1 ? chord.split(' ') : [chord]
  if (second === undefined) return showChord(first)
  return say('keys.then', { first: showChord(first), second: showChord(second) })
}
