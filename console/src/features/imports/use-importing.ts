import type { ArticleImport, Audience } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { announce } from '#live'

export type Wish = { audience: Audience; sellerId: string | null; publishes: boolean }
export type Importing = ReturnType<typeof useImporting>

/** How what is imported becomes articles, and the asking for it. */
export function useImporting(ask: (wish: Wish) => Promise<ArticleImport>, onBegun: () => void) {
  const { say } = useWording()
  const self = useSelf()
  const queries = useQueryClient()
  const [wish, setWish] = useState<Wish>({ audience: 'buyers', sellerId: self.sellerId, publishes: false })
  const isSeller = self.sellerId !== null
  const sellers = useQuery({ queryKey: knowledgeKeys.sellers, queryFn: knowledgeApi.listSellers, enabled: !isSeller })
  const asking = useMutation({
    mutationFn: () => ask(wish),
    onSuccess: async () => {
      onBegun()
      announce(say('imports.begun'))
      await queries.invalidateQueries({ queryKey: knowledgeKeys.imports })
    },
  })
  return {
    wish,
    change: (part: Partial<Wish>) => setWish((known) => ({ ...known, ...part })),
    sellers: isSeller ? null : (sellers.data?.sellers ?? []),
    error: asking.error,
    isBusy: asking.isPending,
    begin: () => void (asking.isPending || asking.mutate()),
  }
}
