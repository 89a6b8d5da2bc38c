import type { Intent, TurnRecord } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { findIntents } from '#features/intents'
import styles from './correct-dialog.module.css'

type CorrectDialogProps = {
  turn: TurnRecord
  isOpen: boolean
  isBusy: boolean
  error: unknown
  onClose: () => void
  onChoose: (intent: string) => void
}

export function CorrectDialog(props: CorrectDialogProps) {
  const { turn, isOpen, error, onClose } = props
  const { say } = useWording()
  const intents = useQuery({ queryKey: deskKeys.intents, queryFn: deskApi.listIntents, enabled: isOpen })
  return (
    <Modal title={say('correct.title')} isOpen={isOpen} onClose={onClose}>
      <blockquote className={styles['said']}>{turn.utterance}</blockquote>
      <p className="muted">{say('correct.explain')}</p>
      {intents.isError && <ProblemNote error={intents.error} onAgain={() => void intents.refetch()} />}
      {intents.isPending && <Skeleton label={say('talk.loading')} lines={5} height={40} />}
      {intents.isSuccess && <Choice {...props} intents={intents.data.intents} />}
      {error !== null && <ProblemNote error={error} />}
    </Modal>
  )
}

function Choice({ turn, intents, isBusy, onClose, onChoose }: CorrectDialogProps & { intents: Intent[] }) {
  const { say } = useWording()
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const found = findIntents(intents, wanted)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== null) onChoose(chosen)
  }
  const onSearch = (text: string) => {
    setWanted(text)
    // What is no longer on the list must not be saved unseen.
    if (!findIntents(intents, text).some(({ intent }) => intent === chosen)) setChosen(null)
  }
  return (
    <form className={styles['choice']} onSubmit={onSubmit}>
      <label className={styles['search']}>
        {say('correct.search')}
        <input className="field" type="search" value={wanted} onChange={(event) => onSearch(event.target.value)} />
      </label>
      <IntentList intents={found} read={turn.reading.intents[0]?.intent} chosen={chosen} onChoose={setChosen} />
      <p className={styles['foot']}>
        <span className="muted small" role="status">
          {found.length === 0 ? say('correct.none') : chosen === null ? say('correct.choose') : ''}
        </span>
        <button type="button" className="button" onClick={onClose}>
          {say('cancel')}
        </button>
        <button type="submit" className="button primary" aria-disabled={chosen === null || isBusy}>
          {say('correct.submit')}
        </button>
      </p>
    </form>
  )
}

type IntentListProps = {
  intents: Intent[]
  read: string | undefined
  chosen: string | null
  onChoose: (intent: string) => void
}

function IntentList({ intents, read, chosen, onChoose }: IntentListProps) {
  const { say, read: readWords } = useWording()
  const group = useId()
  return (
    <fieldset>
      <legend className="sr">{say('correct.intents')}</legend>
      {intents.map(({ intent, label, description }) => (
        <label key={intent}>
          <input type="radio" name={group} checked={chosen === intent} onChange={() => onChoose(intent)} />
          <span>
            <b>{readWords(label)}</b>
            {intent === read && <span className="muted small"> {say('correct.read-so')}</span>}
            <span className="muted small">{readWords(description)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
