import type { WorklistItem } from '@celadon/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { deskApi, deskKeys } from '#api'

/**
 * What was found for the words as they are typed, each search ending the one before; lines show where they were said. It
 * is asked at once, and typing does not wait for lines to be drawn.
 */
export function useSearch(typed: string) {
  const words = typed.trim()
  const query = useQuery({
    queryKey: deskKeys.search(words),
    queryFn: ({ signal }) => deskApi.search(words, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
  const found = useDeferredValue(query.data)
  const hits = words === '' ? [] : (found?.hits ?? [])
  const items = hits.map(({ item, found: said }): WorklistItem =>
    said === null ? item : { ...item, lastText: said, lastAuthor: 'customer' },
  )
  const isFetching = query.isFetching || found !== query.data
  return { ...query, isFetching, items, isActive: words !== '', isAll: found?.isAll ?? true }
}
