import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useSelf } from '#features/member'

/** A signal that was lost with the line is made up for within this time: longer than no offer stands. */
const againMs = 10_000

/** Whether the member is there and what is offered to them. The socket says when it is old. */
export function useOwnRouting() {
  const self = useSelf()
  return useQuery({
    queryKey: deskKeys.ownRouting,
    queryFn: deskApi.routing.loadOwn,
    enabled: self.role !== 'sellerMember',
    refetchInterval: ({ state }) => (state.data?.presence === 'available' ? againMs : false),
  })
}
