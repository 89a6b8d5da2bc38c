import type { DeskConversation, DeskSnapshot, Waiting } from '@celadon/contract'
import type { ReactNode } from 'react'
import { useNow } from '#design'
import { useWording } from '#language'
import { MoodCourse } from './mood-course.tsx'
import styles from './customer.module.css'

export function Person({ snapshot: { conversation, entries } }: { snapshot: DeskSnapshot }) {
  const { say, format } = useWording()
  const { customer, waiting, rating } = conversation
  const now = new Date(useNow())
  return (
    <dl className={styles['lines']}>
      <Line word={say(`customer.${customer.role}`)}>{customer.name || say('customer.nameless')}</Line>
      <Line word={say('customer.email')}>{customer.email ?? say('customer.no-email')}</Line>
      <Line word={say('customer.identity')}>
        <Identity verified={customer.verified} now={now} />
      </Line>
      <Line word={say('customer.language')}>{say(`language.${conversation.language}`)}</Line>
      <Line word={say('customer.since')}>{format.moment(conversation.createdAt, now)}</Line>
      {waiting !== null && <Line word={say('customer.waiting')}>{<Place waiting={waiting} now={now} />}</Line>}
      {rating !== null && <Line word={say('customer.rating')}>{<Rating rating={rating} />}</Line>}
      <MoodCourse entries={entries} />
    </dl>
  )
}

function Line({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Identity({ verified, now }: { verified: DeskConversation['customer']['verified']; now: Date }) {
  const { say, format } = useWording()
  if (verified === null) return say('verified.none')
  if (Date.parse(verified.expiresAt) <= now.getTime()) return say('verified.expired')
  const until = say('verified.until', { time: format.moment(verified.expiresAt, now) })
  return format.list([say(`verified.${verified.method}`), until])
}

function Place({ waiting, now }: { waiting: Waiting; now: Date }) {
  const { say, format } = useWording()
  if (waiting.kind === 'call-back') return say('customer.call-back', { time: format.moment(waiting.by, now) })
  const place = { position: waiting.position, time: format.moment(waiting.since, now) }
  if (waiting.expectedMinutes === null) return say('customer.place', place)
  return say('customer.place-expected', { ...place, minutes: waiting.expectedMinutes })
}

function Rating({ rating }: { rating: NonNullable<DeskConversation['rating']> }) {
  const { say, format } = useWording()
  const solved = rating.isSolved === null ? [] : [say(rating.isSolved ? 'entry.solved.yes' : 'entry.solved.no')]
  const score = rating.score === null ? [] : [say('customer.score', { score: rating.score })]
  return format.list([...solved, ...score])
}
