import type { PauseList, PauseWish } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useMay, useSelf } from '#features/member'
import { useWording } from '#language'
import { announce } from '#live'

/** One that ends by its time is gone from the page at the latest then. */
const oftenMs = 60_000

/** What is paused; a seller's members are not asked. */
export function usePauses() {
  const { role } = useSelf()
  return useQuery({
    queryKey: deskKeys.pauses,
    queryFn: deskApi.listPauses,
    refetchInterval: oftenMs,
    enabled: role !== 'sellerMember',
  })
}

/** Whoever of the staff leads conversations; the server asks the same. */
export function useMayPause(): boolean {
  const { role } = useSelf()
  return useMay()('conversation.lead') && role !== 'sellerMember'
}

/** Pauses, or lets it go on: the id of what is ended. */
export function usePausing() {
  const { say } = useWording()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wish: PauseWish | string) =>
      typeof wish === 'string' ? deskApi.endPause(wish) : deskApi.pauseAssistant(wish),
    onSuccess: (list: PauseList, wish) => {
      queries.setQueryData(deskKeys.pauses, list)
      announce(say(typeof wish === 'string' ? 'pause.ended' : 'pause.done'))
    },
  })
}
