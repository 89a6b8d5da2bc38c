import type { TurnRecord } from '@celadon/contract'
import { useWording } from '#language'
import { explainTurn } from './explain-turn.ts'
import styles from './why.module.css'

/** A turn in sentences, read from its record: nothing here is made up afterwards. */
export function TurnExplanation({ turn }: { turn: TurnRecord }) {
  const { say, format } = useWording()
  return (
    <dl className={styles['explanation']}>
      {explainTurn(turn, say, format).map(({ word, lines }) => (
        <div key={word} className={word === 'why.dropped' ? styles['dropped'] : undefined}>
          <dt>{say(word)}</dt>
          {lines.map((line, index) => (
            <dd key={index}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
