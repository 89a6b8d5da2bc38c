import type { ArticleDetail } from '@celadon/contract'
import { useState } from 'react'
import { useNow } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { VersionDialog } from './version-dialog.tsx'
import styles from './article.module.css'

const mostAtFirst = 6

/** Every version with who published it; each can be compared with what is published now, and brought back. */
export function VersionsPanel({ article }: { article: ArticleDetail }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const [isWhole, setWhole] = useState(false)
  const [opened, setOpened] = useState<number | null>(null)
  const { versions } = article
  if (versions.length === 0) return null
  const shown = isWhole ? versions : versions.slice(0, mostAtFirst)
  return (
    <Panel title={say('article.versions')}>
      <ol className={styles['versions']}>
        {shown.map(({ version, author, publishedAt, repeats }) => (
          <li key={version}>
            <button type="button" className="link plain" aria-haspopup="dialog" onClick={() => setOpened(version)}>
              {say('article.version', { version })}
            </button>
            <span className="muted small">
              {repeats !== null && say('article.repeats', { version: repeats })} {author?.name}
            </span>
            <time className="muted small" dateTime={publishedAt}>
              {format.moment(publishedAt, now)}
            </time>
          </li>
        ))}
      </ol>
      {shown.length < versions.length && (
        <button type="button" className="link plain" onClick={() => setWhole(true)}>
          {say('worklist.more')}
        </button>
      )}
      {opened !== null && <VersionDialog article={article} version={opened} onClose={() => setOpened(null)} />}
    </Panel>
  )
}
