import type { Ticket, TicketView } from '@celadon/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton, useNow } from '#design'
import { Modal } from '#design/modal'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { StatusTag } from './status-tag.tsx'
import { TicketCard } from './ticket-card.tsx'
import styles from './tickets.module.css'

const views = ['live', 'back-office', 'followed', 'solved', 'closed'] as const

export function TicketsPage() {
  const { say } = useWording()
  const [view, setView] = useState<TicketView>('live')
  const [openId, setOpenId] = useState<string | null>(null)
  const list = useInfiniteQuery({
    queryKey: deskKeys.ticketsOf(view),
    queryFn: ({ pageParam }) => deskApi.listTickets(view, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 30_000,
  })
  const tickets = list.data?.pages.flatMap((page) => page.tickets) ?? []
  const open = tickets.find(({ id }) => id === openId)
  // Whoever left this list is closed, and does not open by itself in the next.
  if (openId !== null && open === undefined) setOpenId(null)
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      <PageHead title={say('ticket.title')} explain={say('ticket.explain')} />
      <div className={styles['views']} role="group" aria-label={say('ticket.views')}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === view}
            onClick={() => setView(each)}
          >
            {say(`ticket.view.${each}`)}
          </button>
        ))}
      </div>
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('ticket.loading')} lines={5} height={58} />}
      {list.isSuccess && tickets.length === 0 && <p className="muted">{say('ticket.none')}</p>}
      <ul>
        {tickets.map((ticket) => (
          <TicketLine key={ticket.id} ticket={ticket} onOpen={() => setOpenId(ticket.id)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <button type="button" className="button quiet" onClick={() => list.isFetching || void list.fetchNextPage()}>
          {say('ticket.more')}
        </button>
      )}
      <Modal
        title={say('ticket.numbered', { number: open?.number ?? '' })}
        isOpen={open !== undefined}
        onClose={() => setOpenId(null)}
      >
        {open && <TicketCard ticket={open} />}
      </Modal>
    </main>
  )
}

function TicketLine({ ticket, onOpen }: { ticket: Ticket; onOpen: () => void }) {
  const { say, read, format } = useWording()
  const now = useNow()
  const { number, customerName, kind, status, dueAt, title, conversationId } = ticket
  const isLate = Date.parse(dueAt) < now && status !== 'solved' && status !== 'closed'
  return (
    <li className={styles['line']}>
      <p>
        <Link to="/$view/$conversationId" params={{ view: 'team', conversationId }} search={{}}>
          {say('ticket.line', { number, title: title === null ? say(`ticket.kind.${kind}`) : read(title) })}
        </Link>{' '}
        <StatusTag status={status} />
      </p>
      <p className="muted small">{customerName || say('customer.nameless')}</p>
      <p className={`num small ${isLate ? styles['late'] : ''}`}>
        {say(isLate ? 'ticket.late' : 'ticket.due-at', { time: format.moment(dueAt, new Date(now)) })}
      </p>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-label={say('ticket.correct-numbered', { number })}
        onClick={onOpen}
      >
        {say('ticket.correct')}
      </button>
    </li>
  )
}
