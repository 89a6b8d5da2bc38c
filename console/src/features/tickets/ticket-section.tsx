import type { DeskSnapshot } from '@celadon/contract'
import { useCopilot } from '#features/help'
import { useWording } from '#language'
import { StatusTag } from './status-tag.tsx'
import { TicketCard } from './ticket-card.tsx'

/** The ticket of a conversation, once a person was needed. */
export function TicketSection({ snapshot }: { snapshot: DeskSnapshot }) {
  const { say, read } = useWording()
  const ticket = useCopilot(snapshot)?.ticket ?? null
  if (ticket === null) return null
  return (
    <section>
      <h2>
        {say('ticket.numbered', { number: ticket.number })}
        <StatusTag status={ticket.status} />
      </h2>
      {ticket.title && <p>{read(ticket.title)}</p>}
      <TicketCard ticket={ticket} />
    </section>
  )
}
