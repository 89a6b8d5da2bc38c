import type { TicketStatus } from '@celadon/contract'
import { useWording } from '#language'

const tones: Record<TicketStatus, string> = {
  new: 'system',
  open: 'system',
  'waiting-on-customer': 'system',
  'waiting-on-us': 'warn',
  solved: 'ok',
  closed: 'system',
}

export function StatusTag({ status }: { status: TicketStatus }) {
  const { say } = useWording()
  return <span className={`tag ${tones[status]}`}>{say(`ticket.status.${status}`)}</span>
}
