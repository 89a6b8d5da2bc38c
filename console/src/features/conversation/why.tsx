import type { TurnRecord } from '@celadon/contract'
import { CorrectAnswer } from '#features/correcting'
import { useWording } from '#language'
import { useConversationId } from './conversation-context.ts'
import { CorrectReading } from './correct-reading.tsx'
import { explainTurn } from './explain-turn.ts'
import styles from './why.module.css'

/** The explanation of one turn, read from its record: nothing here is made up afterwards. */
export function Why({ turn, turnId, title }: { turn: TurnRecord; turnId: string; title: string }) {
  const { say, format } = useWording()
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
      <dl>
        {explainTurn(turn, say, format).map(({ word, lines }) => (
          <div key={word} className={word === 'why.dropped' ? styles['dropped'] : undefined}>
            <dt>{say(word)}</dt>
            {lines.map((line, index) => (
              <dd key={index}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <div className={styles['correct']}>
        <CorrectReading turn={turn} turnId={turnId} />
        <CorrectAnswer conversationId={conversationId} entryId={turnId} turn={turn} />
      </div>
    </section>
  )
}
