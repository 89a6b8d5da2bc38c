import type { TurnRecord } from '@celadon/contract'
import { CorrectAnswer } from '#features/correcting'
import { useWording } from '#language'
import { useConversationId } from './conversation-context.ts'
import { CorrectReading } from './correct-reading.tsx'
import { TurnExplanation } from './turn-explanation.tsx'
import styles from './why.module.css'

/** The explanation of one turn, read from its record: nothing here is made up afterwards. */
export function Why({ turn, turnId, title }: { turn: TurnRecord; turnId: string; title: string }) {
  const { say } = useWording()
  const conversationId = useConversationId()
  const { base, correctionsUpTo } = turn.reading.model
  return (
    <section className={styles['why']} aria-label={title}>
      <h4>
        {title}
        <span className="muted small">
          {say('why.took', { ms: Math.round(turn.tookMs), model: `${base}+${correctionsUpTo}` })}
        </span>
      </h4>
      <TurnExplanation turn={turn} />
      <div className={styles['correct']}>
        <CorrectReading turn={turn} turnId={turnId} />
        <CorrectAnswer conversationId={conversationId} entryId={turnId} turn={turn} />
      </div>
    </section>
  )
}
