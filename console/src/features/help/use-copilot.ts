import type { Copilot, DeskSnapshot } from '@celadon/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useSelf } from '#features/member'
import { useSettled } from './use-settled.ts'

/** Help with a conversation as it is by now; undefined until it is there, and for a seller's member, who does not answer. */
export function useCopilot({ conversation, seq }: Pick<DeskSnapshot, 'conversation' | 'seq'>): Copilot | undefined {
  const self = useSelf()
  const { id } = conversation
  const isSettled = useSettled(id)
  const query = useQuery({
    queryKey: deskKeys.copilot(id, seq),
    queryFn: () => deskApi.loadCopilot(id),
    enabled: self.role !== 'sellerMember' && isSettled,
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: (known, before) => (before?.queryKey[1] === id ? keepPreviousData(known) : undefined),
  })
  return query.data
}
