import type { ArticleDetail } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { TestOutcome } from './test-outcome.tsx'
import { usePublishing } from './use-publishing.ts'
import { VersionDiff } from './version-diff.tsx'
import styles from './article.module.css'

type VersionDialogProps = { article: ArticleDetail; version: number; onClose: () => void }

/** An older version beside the present one, and the way back to it. */
export function VersionDialog({ article, version, onClose }: VersionDialogProps) {
  const { say } = useWording()
  const older = useQuery({
    queryKey: knowledgeKeys.version(article.id, version),
    queryFn: () => knowledgeApi.loadVersion(article.id, version),
    staleTime: Infinity,
  })
  const isPresent = version === article.current?.version && article.state !== 'archived'
  return (
    <Modal title={say('article.version.title', { version })} isOpen onClose={onClose}>
      {older.isError && <ProblemNote error={older.error} />}
      {older.isPending && <Skeleton label={say('knowledge.loading')} lines={3} height={60} />}
      {older.data !== undefined && article.current !== null && (
        <>
          <p className="muted small">{say('article.version.explain', { version: article.current.version })}</p>
          <VersionDiff before={older.data.content} after={article.current.content} />
        </>
      )}
      {article.mayEdit && !isPresent && <BringBack article={article} version={version} onClose={onClose} />}
    </Modal>
  )
}

function BringBack({ article: { id }, version, onClose }: VersionDialogProps) {
  const { say } = useWording()
  const publishing = usePublishing({
    id,
    version,
    isAsked: true,
    publish: (accepts) => knowledgeApi.rollBack(id, { version, accepts }),
    onDone: onClose,
  })
  return (
    <>
      <TestOutcome check={publishing.check} />
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
          {say(publishing.failing.length > 0 ? 'article.bring-back.anyway' : 'article.bring-back')}
        </button>
      </p>
    </>
  )
}
