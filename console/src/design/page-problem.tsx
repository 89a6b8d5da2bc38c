import { useWording } from '#language'
import styles from './problem-note.module.css'

/** When a page cannot be drawn at all. Drafts and waiting words are in the browser's keeping and survive it. */
export function PageProblem() {
  const { say } = useWording()
  return (
    <main className={styles['page']}>
      <h1>{say('app.desk')}</h1>
      <p role="alert">{say('problem.page')}</p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {say('problem.reload')}
      </button>
    </main>
  )
}
