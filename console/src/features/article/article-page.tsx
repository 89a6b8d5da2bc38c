import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useWording } from '#language'
import { ArticleEditor } from './article-editor.tsx'
import styles from './article.module.css'

export function ArticlePage() {
  const { say } = useWording()
  const { articleId } = useParams({ from: '/desk/knowledge/articles/$articleId' })
  const article = useQuery({ queryKey: knowledgeKeys.article(articleId), queryFn: () => knowledgeApi.load(articleId) })
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      {article.isError && <ProblemNote error={article.error} onAgain={() => void article.refetch()} />}
      {article.isPending && <Skeleton label={say('knowledge.loading')} lines={6} height={80} />}
      {/* What is typed lives as long as the draft that it was begun from. */}
      {article.data !== undefined && (
        <ArticleEditor
          key={`${articleId} ${article.data.draft === null} ${article.data.versions.length}`}
          article={article.data}
        />
      )}
    </main>
  )
}
