import type { Ticket, TicketCorrection } from '@celadon/contract'

type Wanted = Omit<TicketCorrection, 'revision'>

/** Changes of one ticket go one after the other, each on the revision that the one before it left. */
export function queueCorrections(send: (id: string, correction: TicketCorrection) => Promise<Ticket>) {
  const left = new Map<string, Promise<number>>()
  return ({ id, revision }: Pick<Ticket, 'id' | 'revision'>, wanted: Wanted): Promise<Ticket> => {
    const before = left.get(id) ?? Promise.resolve(0)
    const sent = before.then((own) => send(id, { revision: Math.max(own, revision), ...wanted }))
    left.set(
      id,
      sent.then(
        (ticket) => ticket.revision,
        () => 0,
      ),
    )
    return sent
  }
}
