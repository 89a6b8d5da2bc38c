import type { Ticket } from '@celadon/contract'
import { ProblemNote, useNow } from '#design'
import { useMay, useSelf } from '#features/member'
import { useWording } from '#language'
import { DispositionLine } from './disposition-line.tsx'
import { DueField } from './due-field.tsx'
import { QualityLines } from './quality-lines.tsx'
import { useCorrectTicket } from './use-correct-ticket.ts'
import styles from './tickets.module.css'

const kinds = ['order', 'delivery', 'return', 'payment', 'account', 'product', 'seller', 'other'] as const
const statuses = ['open', 'waiting-on-customer', 'waiting-on-us', 'solved', 'closed'] as const
const places = ['desk', 'back-office'] as const

/** What the system keeps, with everything that whoever answers customers may put right. */
export function TicketCard({ ticket }: { ticket: Ticket }) {
  const { say, format } = useWording()
  const self = useSelf()
  const may = useMay()
  const now = useNow()
  const correcting = useCorrectTicket(ticket)
  const correct = (wanted: Parameters<typeof correcting.mutate>[0]) => correcting.mutate(wanted)
  const isFollowed = ticket.followers.some(({ id }) => id === self.memberId)
  const isLate = Date.parse(ticket.dueAt) < now && ticket.status !== 'solved' && ticket.status !== 'closed'
  return (
    <fieldset className={styles['card']} disabled={!may('conversation.answer')}>
      <Choice
        word={say('ticket.kind')}
        value={ticket.kind}
        options={kinds}
        label={(kind) => say(`ticket.kind.${kind}`)}
        onChoose={(kind) => correct({ kind })}
      />
      <Choice
        word={say('ticket.status')}
        value={ticket.status}
        options={ticket.status === 'new' ? (['new', ...statuses] as const) : statuses}
        label={(status) => say(`ticket.status.${status}`)}
        onChoose={(status) => correct({ status })}
      />
      <Choice
        word={say('ticket.place')}
        value={ticket.place}
        options={places}
        label={(place) => say(`ticket.place.${place}`)}
        onChoose={(place) => correct({ place })}
      />
      <DueField
        key={ticket.id}
        dueAt={(correcting.isPending && correcting.variables.dueAt) || ticket.dueAt}
        onChoose={(dueAt) => correct({ dueAt })}
      />
      {isLate && (
        <p className={styles['late']}>{say('ticket.late', { time: format.moment(ticket.dueAt, new Date(now)) })}</p>
      )}
      <DispositionLine ticket={ticket} onChoose={(disposition) => correct({ disposition })} />
      {ticket.quality && <QualityLines quality={ticket.quality} />}
      <p className={styles['follow']}>
        <button
          type="button"
          className="link"
          aria-pressed={isFollowed}
          onClick={() => correct({ isFollowed: !isFollowed })}
        >
          {say(isFollowed ? 'ticket.unfollow' : 'ticket.follow')}
        </button>
        {ticket.followers.length > 0 && (
          <small>{say('ticket.followers', { names: format.list(ticket.followers.map(({ name }) => name)) })}</small>
        )}
      </p>
      {correcting.isError && <ProblemNote error={correcting.error} />}
    </fieldset>
  )
}

type ChoiceProps<Value extends string> = {
  word: string
  value: Value
  options: readonly Value[]
  label: (value: Value) => string
  onChoose: (value: Value) => void
}

function Choice<Value extends string>({ word, value, options, label, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{word}</span>
      <select
        className="field"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {label(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
