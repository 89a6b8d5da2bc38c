import type { DeskConversation } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useWording } from '#language'
import type { Standing } from './standing.ts'
import styles from './composer.module.css'

type ObstacleProps = { conversation: DeskConversation; standing: Standing; onTake: () => void }

/** Why one cannot answer here, and the one thing to do about it. */
export function Obstacle({ conversation: { owner, mergedInto }, standing, onTake }: ObstacleProps) {
  const { say } = useWording()
  const { obstacle, canNote, canTake } = standing
  const sentence = () => {
    if (mergedInto !== null) return say('merge.went-on')
    if (!canNote) return say('act.read-only')
    return obstacle === null ? '' : say(`composer.why.${obstacle}`, { name: owner.name ?? say('owner.unnamed') })
  }
  return (
    <div className={styles['obstacle']}>
      <p>{sentence()}</p>
      {mergedInto !== null && (
        <Link
          to="/$view/$conversationId"
          params={{ view: 'team', conversationId: mergedInto }}
          search={{}}
          className="button"
        >
          {say('merge.open')}
        </Link>
      )}
      {canTake && (
        <button type="button" className="button primary" onClick={onTake}>
          {say(owner.kind === 'queue' ? 'act.take' : 'act.take-over')}
        </button>
      )}
    </div>
  )
}
