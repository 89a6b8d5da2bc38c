import type { AuditQuery } from '@celadon/contract'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { AuditFilter } from './audit-filter.tsx'
import { AuditTable } from './audit-table.tsx'
import { ChainPanel } from './chain-panel.tsx'
import { ExportButton } from './export-button.tsx'

/** The newest entries, page by page, beside where the chain ends and whether it holds. */
export function AuditPage() {
  const { say } = useWording()
  const [query, setQuery] = useState<AuditQuery>({})
  const list = useInfiniteQuery({
    queryKey: deskKeys.audit(query),
    queryFn: ({ pageParam }) => deskApi.listAudit({ ...query, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ isMore, entries }) => (isMore ? (entries.at(-1)?.number ?? null) : null),
    placeholderData: keepPreviousData,
  })
  const first = list.data?.pages[0]
  return (
    <main className="sheet of-parts" id="page" tabIndex={-1}>
      <PageHead title={say('audit.title')} explain={say('audit.explain')}>
        <ExportButton query={query} />
      </PageHead>
      {first && <ChainPanel end={first.end} sealed={first.sealed} />}
      {first && <AuditFilter members={first.members} onChange={setQuery} />}
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('audit.loading')} lines={6} height={42} />}
      {list.data && (
        <AuditTable
          entries={list.data.pages.flatMap(({ entries }) => entries)}
          names={Object.assign({}, ...list.data.pages.map(({ names }) => names))}
        />
      )}
      {list.hasNextPage && (
        <button
          type="button"
          className="button"
          aria-disabled={list.isFetchingNextPage}
          onClick={() => !list.isFetchingNextPage && void list.fetchNextPage()}
        >
          {say('audit.more')}
        </button>
      )}
    </main>
  )
}
