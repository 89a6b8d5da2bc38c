import type { Ticket, TicketCorrection } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'

/** What a person puts right, on the revision they see; then whatever shows the ticket is read again. */
export function useCorrectTicket({ id, revision, conversationId }: Ticket) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (correction: Omit<TicketCorrection, 'revision'>) =>
      deskApi.correctTicket(id, { revision, ...correction }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: deskKeys.copilots(conversationId) }),
        queries.invalidateQueries({ queryKey: deskKeys.tickets }),
      ]),
  })
}
