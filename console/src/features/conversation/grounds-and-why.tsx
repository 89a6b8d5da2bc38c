import type { DeskEntry, Ground } from '@celadon/contract'
import { useId, useState } from 'react'
import { Icon } from '#design'
import { useWording } from '#language'
import { Grounds } from './grounds.tsx'
import { Why } from './why.tsx'
import styles from './transcript.module.css'

/** `explained`: the entry of the turn. */
type GroundsAndWhyProps = { grounds: Ground[]; explained: DeskEntry | null; title: string }

/** Two doors under the assistant's words. What opens takes room from the log and never covers it. */
export function GroundsAndWhy({ grounds, explained, title }: GroundsAndWhyProps) {
  const turn = explained?.turn ?? null
  const { say } = useWording()
  const [isGroundsOpen, setGroundsOpen] = useState(false)
  const [isWhyOpen, setWhyOpen] = useState(false)
  const id = useId()
  if (grounds.length === 0 && turn === null) return null
  return (
    <>
      <p className={styles['under']}>
        {grounds.length > 0 && (
          <Door isOpen={isGroundsOpen} controls={`${id}g`} onToggle={() => setGroundsOpen(!isGroundsOpen)}>
            {say('grounds.count', { count: grounds.length })}
          </Door>
        )}
        {turn !== null && (
          <Door isOpen={isWhyOpen} controls={`${id}w`} onToggle={() => setWhyOpen(!isWhyOpen)}>
            {say('why')}
          </Door>
        )}
      </p>
      <div id={`${id}g`}>{isGroundsOpen && <Grounds grounds={grounds} />}</div>
      <div id={`${id}w`}>
        {isWhyOpen && explained !== null && turn !== null && <Why turn={turn} turnId={explained.id} title={title} />}
      </div>
    </>
  )
}

type DoorProps = { isOpen: boolean; controls: string; onToggle: () => void; children: string }

function Door({ isOpen, controls, onToggle, children }: DoorProps) {
  return (
    <button type="button" className="link" aria-expanded={isOpen} aria-controls={controls} onClick={onToggle}>
      <Icon name={isOpen ? 'down' : 'right'} />
      {children}
    </button>
  )
}
