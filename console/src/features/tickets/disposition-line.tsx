import type { DispositionCode, Ticket } from '@celadon/contract'
import { useWording } from '#language'
import styles from './tickets.module.css'

const codes = [
  'answered',
  'money-returned',
  'goods-returned',
  'replaced',
  'order-changed',
  'refused-by-rule',
  'passed-on',
  'no-reply',
] as const
const reasons = ['was-done', 'still-waits', 'was-refused', 'left-open', 'was-answered', 'chosen-by'] as const

type DispositionLineProps = { ticket: Ticket; onChoose: (code: DispositionCode) => void }

/** How it ended: proposed with its reason, confirmed with one press, or changed. */
export function DispositionLine({ ticket: { disposition }, onChoose }: DispositionLineProps) {
  const { say } = useWording()
  if (disposition === null) return null
  const { code, reason, isConfirmed } = disposition
  const why = reasons.find((known) => known === reason.code)
  return (
    <div className={styles['end']} data-disposition={isConfirmed ? 'confirmed' : 'proposed'}>
      <label>
        <span>{say(isConfirmed ? 'disposition' : 'disposition.proposed')}</span>
        <select
          className="field"
          value={code}
          onChange={({ currentTarget }) => {
            const chosen = codes.find((each) => each === currentTarget.value)
            if (chosen) onChoose(chosen)
          }}
        >
          {codes.map((each) => (
            <option key={each} value={each}>
              {say(`disposition.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {why && <small>{say(`disposition.why.${why}`, { words: reason.words[0] ?? '' })}</small>}
      {!isConfirmed && (
        <button type="button" className="link" onClick={() => onChoose(code)}>
          {say('disposition.confirm')}
        </button>
      )}
    </div>
  )
}
