import type { ArticleLine } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useNow } from '#design'
import { useWording } from '#language'
import { ArticleStateTag } from './article-state-tag.tsx'
import styles from './knowledge.module.css'

export function ArticleRow({ line }: { line: ArticleLine }) {
  const { say, read, format, language } = useWording()
  const now = new Date(useNow())
  const { title, seller, audience, questions, twins } = line
  const name = title[language] || title[language === 'zh' ? 'en' : 'zh'] || say('knowledge.untitled')
  return (
    <li>
      <Link to="/knowledge/articles/$articleId" params={{ articleId: line.id }}>
        <span className={styles['name']}>
          <b>{name}</b>
          <span className="muted small">
            {format.list([
              say(`knowledge.audience.${audience}`),
              seller === null ? say('knowledge.operator') : read(seller.name),
              ...(questions > 0 ? [say('knowledge.tests', { count: questions })] : []),
              ...(twins > 0 ? [say('knowledge.repeats', { count: twins })] : []),
            ])}
          </span>
        </span>
        <span className={styles['tags']}>
          <ArticleStateTag state={line.state} version={line.version} />
          {line.hasDraft && line.state !== 'draft' && <span className="tag warn">{say('knowledge.has-draft')}</span>}
        </span>
        <time className="muted small" dateTime={line.changedAt}>
          {format.moment(line.changedAt, now)}
        </time>
      </Link>
    </li>
  )
}
