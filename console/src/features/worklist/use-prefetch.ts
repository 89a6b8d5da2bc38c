import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { deskApi, deskKeys } from '#api'

/** Whoever is on a line is likely to open it: then it is there. */
export function usePrefetch(id: string) {
  const bring = useBringing()
  return () => bring(id)
}

/** Whoever opens one conversation goes on to the next: then that one is there. */
export function useNextReady(ids: readonly string[], openId: string | undefined) {
  const bring = useBringing()
  const next = openId === undefined ? undefined : ids[ids.indexOf(openId) + 1]
  useEffect(() => {
    if (next !== undefined) bring(next)
  }, [next, bring])
}

function useBringing() {
  const queries = useQueryClient()
  return useCallback(
    (id: string) => {
      const queryKey = deskKeys.conversation(id)
      if (queries.getQueryData(queryKey) === undefined)
        void queries.prefetchQuery({ queryKey, queryFn: () => deskApi.loadConversation(id) })
    },
    [queries],
  )
}
