import type { TurnRecord } from '@celadon/contract'
import { useWording } from '#language'
import { explainTurn } from './explain-turn.ts'
import styles from './why.module.css'

/** A turn in sentences, read from its record: nothing here is made up afterwards. */
export function TurnExplanation({ turn, isRehearsed = false }: { turn: TurnRecord; isRehearsed?: boolean }) {
  const { say, format } = useWording()
  // What is rehearsed is never sent.
  const told = explainTurn(turn, say, format).filter(({ word }) => !(isRehearsed && word === 'why.outcome'))
  return (
    <dl className={styles['explanation']}>
      {told.map(({ word, lines }) => (
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
