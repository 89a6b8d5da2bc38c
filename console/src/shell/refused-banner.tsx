import type { WorklistView } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useOutbox } from '#features/conversation/outbox'
import { useWording } from '#language'
import styles from './desk-frame.module.css'

/** Words that the server will not have are said so over every page: their conversation was often left by then. */
export function RefusedBanner({ view, openId }: { view: WorklistView; openId: string | undefined }) {
  const { say } = useWording()
  const { posts } = useOutbox()
  const refused = posts.filter((post) => post.refusal !== null && post.conversationId !== openId)
  const first = refused[0]
  return (
    <p className={styles['link']} role="alert">
      {first !== undefined && (
        <>
          {say('post.refused-elsewhere', { count: refused.length })}{' '}
          <Link to="/$view/$conversationId" params={{ view, conversationId: first.conversationId }} search={{}}>
            {say('post.refused-open')}
          </Link>
        </>
      )}
    </p>
  )
}
