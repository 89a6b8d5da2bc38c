import type { ArticleDetail } from '@celadon/contract'
import { knowledgeApi } from '#api'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { TestOutcome } from './test-outcome.tsx'
import { usePublishing } from './use-publishing.ts'
import type { Writing } from './use-writing.ts'
import { VersionDiff } from './version-diff.tsx'
import styles from './article.module.css'

type PublishDialogProps = { article: ArticleDetail; writing: Writing; onClose: () => void }

/** What publishing changes and what the tests say to it, before it happens. */
export function PublishDialog({ article: { id, current }, writing, onClose }: PublishDialogProps) {
  const { say } = useWording()
  const revision = writing.revision()
  const publishing = usePublishing({
    id,
    revision,
    isAsked: true,
    publish: (accepts) => knowledgeApi.publish(id, { revision, accepts }),
    onDone: onClose,
  })
  return (
    <Modal title={say('article.publish.title', { version: (current?.version ?? 0) + 1 })} isOpen onClose={onClose}>
      <TestOutcome check={publishing.check} />
      {current === null ? (
        <p>{say('article.publish.first')}</p>
      ) : (
        <>
          <p className={styles['since']}>{say('article.publish.explain', { version: current.version })}</p>
          <VersionDiff before={current.content} after={writing.content} />
        </>
      )}
      {publishing.error !== null && <ProblemNote error={publishing.error} />}
      <p className={styles['foot']}>
        <button type="button" className="button" onClick={onClose}>
          {say('cancel')}
        </button>
        <button
          type="button"
          className="button primary"
          aria-disabled={!publishing.isReady}
          onClick={() => publishing.isReady && publishing.publish()}
        >
          {say(publishing.failing.length > 0 ? 'article.publish.anyway' : 'article.publish')}
        </button>
      </p>
    </Modal>
  )
}
