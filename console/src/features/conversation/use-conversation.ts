import { deskPageSize, type DeskSnapshot } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { deskApi, deskKeys } from '#api'
import { useLive } from '#live'
import { forgetColleagues } from './colleague-store.ts'
import { firstSeqOf, mergeFetched, withEarlier } from './apply-entry.ts'

/** The conversation with its log, as far as it is known. `staleTime`: how old it may be, for whoever only names it. */
export function useConversation(id: string, staleTime?: number) {
  const queries = useQueryClient()
  const queryKey = deskKeys.conversation(id)
  return useQuery({
    ...(staleTime !== undefined && { staleTime }),
    queryKey,
    queryFn: async () => mergeFetched(await deskApi.loadConversation(id), queries.getQueryData<DeskSnapshot>(queryKey)),
  })
}

/** Keeps a loaded conversation up by the socket while it is open. */
export function useWatch(id: string) {
  const live = useLive()
  useEffect(() => {
    forgetColleagues()
    live.watch(id)
    return () => live.watch(null)
  }, [id])
}

/** The pages before the newest one, when somebody wants to read them. */
export function useEarlier(snapshot: DeskSnapshot) {
  const queries = useQueryClient()
  const { id } = snapshot.conversation
  const firstSeq = firstSeqOf(snapshot)
  const load = useMutation({
    mutationFn: () => deskApi.listEarlier(id, firstSeq),
    onSuccess: (earlier) =>
      queries.setQueryData<DeskSnapshot>(deskKeys.conversation(id), (known) => known && withEarlier(known, earlier)),
  })
  // A seller sees some of the entries alone: the first of them need not be the first of all.
  const isWholePage = snapshot.entries.length >= deskPageSize
  return { hasEarlier: firstSeq > 1 && isWholePage && load.data?.length !== 0, load }
}

/** Tells the customer how far their words were read, while the page is looked at by whoever speaks. */
export function useReadMarks(snapshot: DeskSnapshot, isMine: boolean) {
  const live = useLive()
  const last = snapshot.entries.findLast((entry) => entry.publicSeq !== null)?.publicSeq ?? 0
  useEffect(() => {
    if (!isMine || last === 0) return
    const tell = () => document.visibilityState === 'visible' && live.tellRead(last)
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [isMine, last, live.state])
}
