import type { DeskConversation } from '@celadon/contract'
import { KeyHint } from '#features/keys'
import { SnoozeAct } from '#features/snooze'
import { useCommand } from '#keyboard'
import { useKeyOf } from '#keyboard/own'
import { useWording } from '#language'
import type { Standing } from './standing.ts'
import styles from './conversation.module.css'

/** Those that ask for nothing more. */
export type PlainChange = 'take' | 'give-back' | 'resolve'

type OwnerActsProps = {
  conversation: DeskConversation
  standing: Standing
  isBusy: boolean
  onChange: (kind: PlainChange) => void
  onTransfer: () => void
}

/** Take, give back, transfer, done. While one is under way the others rest, but keep the focus where it is. */
export function OwnerActs({ conversation, standing, isBusy, onChange, onTransfer }: OwnerActsProps) {
  const { say } = useWording()
  const { canTake, canReply } = standing
  const change = (kind: PlainChange) => !isBusy && onChange(kind)
  useCommand('take', () => canTake && change('take'))
  useCommand('done', () => canReply && change('resolve'))
  useCommand('transfer', () => canReply && onTransfer())
  const [takeKey, doneKey, transferKey] = [useKeyOf('take'), useKeyOf('done'), useKeyOf('transfer')]
  if (canTake)
    return (
      <span className={styles['acts']}>
        <button
          type="button"
          className="button primary"
          aria-disabled={isBusy}
          aria-keyshortcuts={takeKey.spoken}
          onClick={() => change('take')}
        >
          {say(conversation.owner.kind === 'queue' ? 'act.take' : 'act.take-over')} <KeyHint command="take" />
        </button>
      </span>
    )
  if (!canReply) return null
  return (
    <span className={styles['acts']}>
      <button
        type="button"
        className="button"
        aria-disabled={isBusy}
        aria-label={say('act.give-back.full')}
        onClick={() => change('give-back')}
      >
        {say('act.give-back')}
      </button>
      <SnoozeAct conversation={conversation} />
      <button
        type="button"
        className="button"
        aria-disabled={isBusy}
        aria-haspopup="dialog"
        aria-keyshortcuts={transferKey.spoken}
        onClick={onTransfer}
      >
        {say('act.transfer')}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={isBusy}
        aria-keyshortcuts={doneKey.spoken}
        onClick={() => change('resolve')}
      >
        {say('act.resolve')} <KeyHint command="done" />
      </button>
    </span>
  )
}
