import type { WorklistView } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useWording, type WordKey } from '#language'
import styles from './worklist.module.css'

/** One sentence and one thing to do. */
const ways: Record<WorklistView, { to: WorklistView; word: WordKey }> = {
  queue: { to: 'assistant', word: 'worklist.see-assistant' },
  mine: { to: 'queue', word: 'worklist.see-queue' },
  team: { to: 'queue', word: 'worklist.see-queue' },
  mentioned: { to: 'mine', word: 'worklist.see-mine' },
  snoozed: { to: 'mine', word: 'worklist.see-mine' },
  assistant: { to: 'resolved', word: 'worklist.see-resolved' },
  resolved: { to: 'queue', word: 'worklist.see-queue' },
}

export function EmptyList({ view }: { view: WorklistView }) {
  const { say } = useWording()
  const { to, word } = ways[view]
  return (
    <div className={styles['empty']}>
      <p>{say(`worklist.empty.${view}`)}</p>
      <Link to="/$view" params={{ view: to }} search={{}} className="button">
        {say(word)}
      </Link>
    </div>
  )
}
