import type { PresenceState } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { allowAttention } from '#attention'
import { deskApi, deskKeys, problemOf } from '#api'
import { useWording } from '#language'
import { announce, forgetTold, tell } from '#live'
import { useOwnRouting } from './use-own-routing.ts'

/** Whoever says that they are there sees why nothing comes of it, when nothing does. */
export function usePresenceChange() {
  const { say } = useWording()
  const queries = useQueryClient()
  const { data: own } = useOwnRouting()
  return useMutation({
    mutationFn: deskApi.routing.setPresence,
    onSuccess: async (_, state: PresenceState) => {
      if (state === 'available') void allowAttention()
      forgetTold()
      if (state === 'available' && own?.hasProfile === false) tell(say('presence.no-profile'))
      else announce(say(`presence.now-${state}`))
      await queries.invalidateQueries({ queryKey: deskKeys.ownRouting })
    },
    onError: (error) => tell(problemOf(error).detail || say('problem.no-answer')),
  })
}
