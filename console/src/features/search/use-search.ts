import type { WorklistItem } from '@celadon/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { deskApi, deskKeys } from '#api'

/** What was found for the words as they are typed, each search ending the one before; lines show where they were said. */
export function useSearch(typed: string) {
  const words = useDeferredValue(typed.trim())
  const query = useQuery({
    queryKey: deskKeys.search(words),
    queryFn: ({ signal }) => deskApi.search(words, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
  const hits = words === '' ? [] : (query.data?.hits ?? [])
  const items = hits.map(({ item, found }): WorklistItem =>
    found === null ? item : { ...item, lastText: found, lastAuthor: 'customer' },
  )
  const isFetching = query.isFetching || words !== typed.trim()
  return { ...query, isFetching, items, isActive: typed.trim() !== '', isAll: query.data?.isAll ?? true }
}
