import type { DeskConversation, Owner, PresenceState, TransferTargets } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { Modal } from '#design/modal'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import styles from './conversation.module.css'

type TransferDialogProps = {
  conversation: DeskConversation
  isOpen: boolean
  onClose: () => void
  onChoose: (to: Owner) => void
}

export function TransferDialog({ conversation, isOpen, onClose, onChoose }: TransferDialogProps) {
  const { say } = useWording()
  const targets = useQuery({
    queryKey: deskKeys.transferTargets,
    queryFn: deskApi.listTransferTargets,
    enabled: isOpen,
  })
  return (
    <Modal title={say('transfer.title')} isOpen={isOpen} onClose={onClose}>
      <p className="muted">{say('transfer.explain')}</p>
      {targets.isError && <ProblemNote error={targets.error} onAgain={() => void targets.refetch()} />}
      {targets.isPending && <Skeleton label={say('talk.loading')} lines={3} height={48} />}
      {targets.isSuccess && (
        <Targets targets={targets.data} conversation={conversation} onClose={onClose} onChoose={onChoose} />
      )}
    </Modal>
  )
}

type TargetsProps = Omit<TransferDialogProps, 'isOpen'> & { targets: TransferTargets }

function Targets({ targets, conversation, onClose, onChoose }: TargetsProps) {
  const { say, read } = useWording()
  const self = useSelf()
  const [chosen, setChosen] = useState<Owner | null>(null)
  const queues = targets.queues.map(({ id, name }) => ({ id, name: read(name) }))
  const members = targets.members.filter(
    ({ id, answers }) => answers && id !== self.memberId && id !== conversation.owner.id,
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== null) onChoose(chosen)
  }
  if (queues.length + members.length === 0) return <p>{say('transfer.none')}</p>
  return (
    <form className={styles['transfer']} onSubmit={onSubmit}>
      <TargetGroup kind="queue" title={say('transfer.queue')} targets={queues} chosen={chosen} onChoose={setChosen} />
      <TargetGroup kind="agent" title={say('transfer.member')} targets={members} chosen={chosen} onChoose={setChosen} />
      <p className={styles['transfer-foot']}>
        <span className="muted small">{chosen === null ? say('transfer.choose') : ''}</span>
        <button type="button" className="button" onClick={onClose}>
          {say('cancel')}
        </button>
        <button type="submit" className="button primary" aria-disabled={chosen === null}>
          {say('transfer.submit')}
        </button>
      </p>
    </form>
  )
}

type TargetGroupProps = {
  kind: 'queue' | 'agent'
  title: string
  targets: { id: string; name: string; presence?: PresenceState }[]
  chosen: Owner | null
  onChoose: (to: Owner) => void
}

function TargetGroup({ kind, title, targets, chosen, onChoose }: TargetGroupProps) {
  const { say } = useWording()
  const group = useId()
  if (targets.length === 0) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      {targets.map(({ id, name, presence }) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            checked={chosen?.kind === kind && chosen.id === id}
            onChange={() => onChoose({ kind, id })}
          />
          {name}
          {presence && <span className="muted small">{say(`presence.${presence}`)}</span>}
        </label>
      ))}
    </fieldset>
  )
}
