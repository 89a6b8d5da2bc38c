import { problemOf } from '#api'
import { useWording } from '#language'
import { Icon } from './icon.tsx'
import styles from './problem-note.module.css'

/** What happened, whether anything was done, what to do now, and the code to quote. */
export function ProblemNote({ error, sentence, onAgain }: { error: unknown; sentence?: string; onAgain?: () => void }) {
  const { say } = useWording()
  const { code, status, detail, traceId, reasons } = problemOf(error)
  const said = sentence ?? (detail || say(status === 0 ? 'problem.no-answer' : 'problem.unknown'))
  return (
    <div className={styles['note']} role="alert">
      <Icon name="warning" />
      <div>
        <p>{said}</p>
        {reasons.length > 0 && (
          <ul className={styles['reasons']}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <p className={styles['code']}>
          {traceId === null ? say('problem.code', { code }) : say('problem.code-trace', { code, trace: traceId })}
        </p>
      </div>
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          {say('problem.again')}
        </button>
      )}
    </div>
  )
}
