import type { ArticleTwin } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useWording } from '#language'
import styles from './knowledge.module.css'

/** Two passages beside each other, with how alike they are. */
export function TwinPair({ twin }: { twin: ArticleTwin }) {
  const { say, format } = useWording()
  return (
    <li className={styles['pair']}>
      <span className="tag warn">{say('knowledge.alike', { share: format.confidence(twin.similarity) })}</span>
      {[twin.one, twin.other].map(({ articleId, title, passage }) => (
        <div key={articleId}>
          <Link to="/knowledge/articles/$articleId" params={{ articleId }}>
            {title[twin.language] || say('knowledge.untitled')}
          </Link>
          <p className="small" lang={twin.language === 'zh' ? 'zh-CN' : 'en'}>
            {passage}
          </p>
        </div>
      ))}
    </li>
  )
}
