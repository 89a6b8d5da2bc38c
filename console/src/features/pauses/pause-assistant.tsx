import type { Pause, PauseWish } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { Modal } from '#design/modal'
import { findIntents } from '#features/intents'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { useMayPause, usePauses, usePausing } from './use-pauses.ts'
import styles from './pauses.module.css'

const lengths = ['ended', 'hour', 'today'] as const

/** The button and what it opens: one press pauses everything, or one intent of the list, which is shown to whoever teaches. */
export function PauseAssistant() {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  if (!useMayPause()) return null
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('pause.open')}
      </button>
      <Modal title={say('pause.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <PauseForm onDone={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function PauseForm({ onDone }: { onDone: () => void }) {
  const { say } = useWording()
  const may = useMay()
  const pausing = usePausing()
  const [reason, setReason] = useState('')
  const [lasts, setLasts] = useState<PauseWish['lasts']>('ended')
  const pause = (intent: string | null) => {
    if (!pausing.isPending) pausing.mutate({ intent, reason, lasts }, { onSuccess: onDone })
  }
  return (
    <div className={styles['form']}>
      <p className="muted small">{say('pause.explain')}</p>
      <label>
        {say('pause.reason')}
        <input className="field" value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      </label>
      <fieldset>
        <legend>{say('pause.lasts')}</legend>
        {lengths.map((each) => (
          <label key={each}>
            <input type="radio" name="lasts" checked={lasts === each} onChange={() => setLasts(each)} />
            {say(`pause.lasts.${each}`)}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" className="button primary" aria-disabled={pausing.isPending} onClick={() => pause(null)}>
          {say('pause.everything')}
        </button>
      </p>
      {pausing.isError && <ProblemNote error={pausing.error} />}
      {may('assistant.teach') && <IntentChoice isBusy={pausing.isPending} onPause={pause} />}
    </div>
  )
}

function IntentChoice({ isBusy, onPause }: { isBusy: boolean; onPause: (intent: string) => void }) {
  const { say, read } = useWording()
  const [wanted, setWanted] = useState('')
  const pauses: readonly Pause[] = usePauses().data?.pauses ?? []
  const intents = useQuery({ queryKey: deskKeys.intents, queryFn: deskApi.listIntents })
  const found = findIntents(intents.data?.intents ?? [], wanted)
  return (
    <>
      <label>
        {say('pause.search')}
        <input className="field" type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      {intents.isError && <ProblemNote error={intents.error} onAgain={() => void intents.refetch()} />}
      {intents.isPending && <Skeleton label={say('talk.loading')} lines={4} height={40} />}
      <p className="sr" role="status">
        {intents.isSuccess && found.length === 0 ? say('pause.none') : ''}
      </p>
      <ul className={styles['intents']} aria-label={say('pause.intents')}>
        {found.map(({ intent, label, description }) => (
          <li key={intent}>
            <span>
              <b>{read(label)}</b>
              <span className="muted small">{read(description)}</span>
            </span>
            {pauses.some((each) => each.intent === intent) ? (
              <span className="tag warn">{say('pause.is-paused')}</span>
            ) : (
              <button
                type="button"
                className="button"
                aria-disabled={isBusy}
                aria-label={say('pause.one.of', { intent: read(label) })}
                onClick={() => onPause(intent)}
              >
                {say('pause.one')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
