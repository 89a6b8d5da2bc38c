import type { Part, Rehearsal, RehearsedTurn } from '@celadon/contract'
import { TurnExplanation } from '#features/conversation'
import { useWording, voiceOf } from '#language'
import { TrialOutcome } from './trial-outcome.tsx'
import type { RehearsalDesk } from './use-rehearsal.ts'
import styles from './rehearsal.module.css'

/** What was said so far, each answer with its ruling and its reasons, and what can be tapped now. */
export function TalkView({ desk }: { desk: RehearsalDesk }) {
  const { say } = useWording()
  const { shown } = desk
  if (shown === null) return <p className="muted small">{say('rehearsal.empty')}</p>
  return (
    <div aria-live="polite" aria-busy={desk.isPending}>
      <ol className={styles['talk']}>
        {shown.turns.map((turn, index) => (
          <TurnView key={index} turn={turn} />
        ))}
      </ol>
      <Options shown={shown} desk={desk} />
      <Outcome shown={shown} />
    </div>
  )
}

function TurnView({ turn }: { turn: RehearsedTurn }) {
  const { say, format } = useWording()
  const does = turn.wouldDo.map((kind) => say(`rehearsal.does.${kind}`))
  return (
    <li>
      <p className={styles['customer']} lang={voiceOf(turn.said)}>
        {turn.isByBuyer && <span className="muted small">{say('rehearsal.buyer')} </span>}
        {turn.said}
      </p>
      {turn.parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
      {does.length > 0 && <p className="system-line">{say('rehearsal.would-do', { what: format.list(does) })}</p>}
      <details className={styles['more']}>
        <summary>{say('why')}</summary>
        {turn.ruled !== null && <TrialOutcome answer={turn.ruled} />}
        <TurnExplanation turn={turn.record} isRehearsed />
      </details>
    </li>
  )
}

/** What is offered to tap stands below the newest answer alone. */
function PartView({ part }: { part: Part }) {
  const { say, format } = useWording()
  switch (part.type) {
    case 'text':
      return (
        <p className={styles['assistant']} lang={voiceOf(part.text)}>
          {part.text}
        </p>
      )
    case 'form':
      return (
        <p className="muted small">
          {say('part.form', { fields: format.list(part.fields.map((field) => field.label)) })}
        </p>
      )
    case 'card':
      return <p className="muted small">{part.card.heading}</p>
    case 'rating':
      return <p className="muted small">{say('part.rating')}</p>
    default:
      return null
  }
}

function Options({ shown: { awaiting }, desk }: { shown: Rehearsal; desk: RehearsalDesk }) {
  if (awaiting === null || awaiting.options.length === 0) return null
  return (
    <p className={styles['acts']}>
      {awaiting.options.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-disabled={desk.isPending}
          onClick={() => !desk.isPending && desk.say({ kind: 'tap', optionId: id })}
        >
          {label}
        </button>
      ))}
    </p>
  )
}

function Outcome({ shown: { outcome } }: { shown: Rehearsal }) {
  const { say, format } = useWording()
  return (
    <p className={styles['outcome']}>
      <span className={`tag ${tones[outcome.ends]}`}>{say(`ends.${outcome.ends}`)}</span>
      {outcome.toCustomer !== null && outcome.toCustomer.amountMinor !== 0 && format.money(outcome.toCustomer)}
    </p>
  )
}

export const tones = {
  allow: 'ok',
  deny: 'bad',
  'needs-approval': 'warn',
  'handed-off': 'human',
  answered: 'ai',
  open: 'system',
} as const
