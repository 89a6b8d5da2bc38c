import { useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'

/** Whoever is on a line is likely to open it: then it is there. */
export function usePrefetch(id: string) {
  const queries = useQueryClient()
  return () => {
    const queryKey = deskKeys.conversation(id)
    if (queries.getQueryData(queryKey) === undefined)
      void queries.prefetchQuery({ queryKey, queryFn: () => deskApi.loadConversation(id) })
  }
}
