import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useMay, useSelf } from '#features/member'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { ArticleFilters } from './article-filters.tsx'
import { ArticleRow } from './article-row.tsx'
import type { ArticleSearch } from './article-search.ts'
import { AskPanel } from './ask-panel.tsx'
import { NewArticle } from './new-article.tsx'
import styles from './knowledge.module.css'

/** Every article that one may see, and beside it what a question would find. */
export function ArticlesPage() {
  const { say } = useWording()
  const { sellerId } = useSelf()
  const may = useMay()
  const search = useSearch({ from: '/desk/knowledge/' })
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      <div className={styles['columns']}>
        <div className={styles['sheet']}>
          <PageHead title={say('knowledge.articles')}>{may('knowledge.write') && <NewArticle />}</PageHead>
          <ArticleFilters search={search} isSeller={sellerId !== null} />
          <ArticleRows search={search} />
        </div>
        <div className={styles['aside']}>
          <AskPanel />
        </div>
      </div>
    </main>
  )
}

function ArticleRows({ search }: { search: ArticleSearch }) {
  const { say } = useWording()
  const list = useInfiniteQuery({
    queryKey: knowledgeKeys.list(search),
    queryFn: ({ pageParam }) => knowledgeApi.list({ ...search, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  if (list.isError) return <ProblemNote error={list.error} onAgain={() => void list.refetch()} />
  if (list.isPending) return <Skeleton label={say('knowledge.loading')} lines={8} height={54} />
  const rows = list.data.pages.flatMap((page) => page.articles)
  return (
    <>
      <p className="muted small" role="status">
        {say('knowledge.count', { count: list.data.pages[0]?.total ?? 0 })}
      </p>
      {rows.length === 0 && <p className={styles['empty']}>{say('knowledge.none')}</p>}
      <ul className={styles['rows']}>
        {rows.map((line) => (
          <ArticleRow key={line.id} line={line} />
        ))}
      </ul>
      {list.hasNextPage && (
        <p>
          <button type="button" className="button" onClick={() => void list.fetchNextPage()}>
            {say('worklist.more')}
          </button>
        </p>
      )}
    </>
  )
}
