import type { Worklist, WorklistItem, WorklistView } from '@celadon/contract'
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'

/** One view, page by page. The socket says when it is old. */
export function useWorklist(view: WorklistView) {
  const query = useInfiniteQuery(pagesOf(view))
  return { ...query, items: uniqueItems(query.data?.pages ?? []) }
}

/** How many there are in each view, and how much waits for a yes; every list brings the counts of all. */
export function useCounts(view: WorklistView): Pick<Worklist, 'counts' | 'openApprovals'> | undefined {
  const { data: pages } = useInfiniteQuery({ ...pagesOf(view), placeholderData: keepPreviousData })
  return pages?.pages[0]
}

/** Which of one's own conversations have new words of the customer. */
export function useUnread(isAsked: boolean): ReadonlySet<string> {
  const mine = useInfiniteQuery({ ...pagesOf('mine'), enabled: isAsked })
  const items = (mine.data?.pages ?? []).flatMap((page) => page.items)
  return new Set(items.filter(({ isUnread }) => isUnread).map(({ id }) => id))
}

/** While pages are read one after the other, a line may move from one to the next. */
export function uniqueItems(pages: Worklist[]): WorklistItem[] {
  return [...new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item])).values()]
}

function pagesOf(view: WorklistView) {
  return infiniteQueryOptions({
    queryKey: deskKeys.worklist(view),
    queryFn: ({ pageParam }) => deskApi.listConversations(view, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Worklist) => page.next,
  })
}
