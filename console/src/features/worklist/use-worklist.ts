import type { Worklist, WorklistItem, WorklistView } from '@celadon/contract'
import { useInfiniteQuery, useQueryClient, type InfiniteData as Pages } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'

/** One view, page by page. The socket says when it is old. */
export function useWorklist(view: WorklistView) {
  const query = useInfiniteQuery({
    queryKey: deskKeys.worklist(view),
    queryFn: ({ pageParam }) => deskApi.listConversations(view, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  return { ...query, items: uniqueItems(query.data?.pages ?? []) }
}

/** How many there are in each view, from the list that was read last. */
export function useCounts(view: WorklistView): Worklist['counts'] | undefined {
  const queries = useQueryClient()
  const shown = useInfiniteQuery({
    queryKey: deskKeys.worklist(view),
    queryFn: ({ pageParam }) => deskApi.listConversations(view, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages[0]?.counts,
  })
  return shown.data ?? newestCounts(queries.getQueriesData<Pages<Worklist>>({ queryKey: deskKeys.worklists }))
}

/** While pages are read one after the other, a line may move from one to the next. */
export function uniqueItems(pages: Worklist[]): WorklistItem[] {
  return [...new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item])).values()]
}

function newestCounts(answers: [unknown, Pages<Worklist> | undefined][]) {
  return answers.findLast(([, pages]) => pages !== undefined)?.[1]?.pages[0]?.counts
}
