import type { Ticket, TicketCorrection } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { queueCorrections } from './queue-corrections.ts'

const correct = queueCorrections(deskApi.correctTicket)

/** What a person puts right, on the revision they see; then whatever shows the ticket is read again. */
export function useCorrectTicket(ticket: Ticket) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (correction: Omit<TicketCorrection, 'revision'>) => correct(ticket, correction),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: deskKeys.copilots(ticket.conversationId) }),
        queries.invalidateQueries({ queryKey: deskKeys.tickets }),
      ]),
  })
}
