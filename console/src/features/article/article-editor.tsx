import type { ArticleDetail } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Icon } from '#design'
import { ArticleStateTag, AskPanel } from '#features/knowledge'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { ArticleActs } from './article-acts.tsx'
import { ArticleFields } from './article-fields.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { QuestionsPanel, useKeeping } from './questions-panel.tsx'
import { SavingLine } from './saving-line.tsx'
import { TwinsPanel } from './twins-panel.tsx'
import { useWriting } from './use-writing.ts'
import { VersionsPanel } from './versions-panel.tsx'
import styles from './article.module.css'

/** Both languages beside each other; to the right what customers see and ask, and what was published before. */
export function ArticleEditor({ article }: { article: ArticleDetail }) {
  const { say, read, language } = useWording()
  const writing = useWriting(article)
  const [shown, setShown] = useState(language)
  const keeping = useKeeping(article.id)
  const { content } = writing
  const title = content.title[language] || content.title[language === 'zh' ? 'en' : 'zh'] || say('knowledge.untitled')
  return (
    <div className={styles['columns']}>
      <div className={styles['sheet']}>
        <Link className={styles['back']} to="/knowledge" search={{}}>
          <Icon name="back" /> {say('knowledge.articles')}
        </Link>
        <PageHead
          title={title}
          tag={<ArticleStateTag state={article.state} version={article.current?.version ?? null} />}
        >
          {article.mayEdit && <ArticleActs article={article} writing={writing} />}
        </PageHead>
        <p className="muted small">
          {article.seller === null
            ? say('article.of-operator')
            : say('article.of-seller', { name: read(article.seller.name) })}
        </p>
        {article.mayEdit ? <SavingLine writing={writing} id={article.id} /> : <p>{say('article.read-only')}</p>}
        <ArticleFields writing={writing} isReadOnly={!article.mayEdit} />
      </div>
      <div className={styles['aside']}>
        <PreviewPanel content={content} version={(article.current?.version ?? 0) + 1} shown={shown} onShow={setShown} />
        <AskPanel
          articleId={article.id}
          audience={content.audience}
          beforeAsk={writing.flush}
          onKeep={article.mayEdit ? keeping.keep : undefined}
        />
        <QuestionsPanel article={article} keeping={keeping} />
        <TwinsPanel twins={article.twins} />
        <VersionsPanel article={article} />
      </div>
    </div>
  )
}
