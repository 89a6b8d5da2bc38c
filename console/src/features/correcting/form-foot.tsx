import type { Objected } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import type { Objection } from './use-objection.ts'
import styles from './correcting.module.css'

/** Why it was wrong, and the one button. */
export function WhyField({ why, onChange }: { why: string; onChange: (why: string) => void }) {
  const { say } = useWording()
  return (
    <label>
      {say('wrong.why')}
      <input className="field" maxLength={400} value={why} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

export function FormFoot({ objection, isReady }: { objection: Objection; isReady: boolean }) {
  const { say } = useWording()
  return (
    <>
      {objection.isError && <ProblemNote error={objection.error} />}
      <p className={styles['foot']}>
        <button type="submit" className="button primary" aria-disabled={!isReady || objection.isPending}>
          {say('wrong.submit')}
        </button>
      </p>
    </>
  )
}

/** What became of it, and the way on. */
export function Became({ objected }: { objected: Objected }) {
  const { say } = useWording()
  if (objected.became === 'task') return <p role="status">{say('wrong.became.task')}</p>
  if (objected.became === 'wording')
    return <p role="status">{say('wrong.became.wording', { number: objected.number })}</p>
  return (
    <div role="status">
      <p>{say('wrong.became.article', { number: objected.number })}</p>
      <Link className="button" to="/knowledge/articles/$articleId" params={{ articleId: objected.articleId }}>
        {say('wrong.write-article')}
      </Link>
    </div>
  )
}
