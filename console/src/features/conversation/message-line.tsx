import type { DeskEntry } from '@celadon/contract'
import { AssistantMark, Portrait, Ring } from '#design'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { GroundsAndWhy } from './grounds-and-why.tsx'
import { MessageParts } from './message-parts.tsx'
import type { TranscriptLine } from './transcript-lines.ts'
import styles from './transcript.module.css'

type Line = TranscriptLine & { kind: 'message' }

/** Something said. Who said it shows by shape, word and colour. */
export function MessageLine({ line: { entry, explained, mark }, readAt }: { line: Line; readAt: string | undefined }) {
  const { say, format } = useWording()
  const speaker = speakers[entry.author.kind]
  return (
    <article className={`${styles['entry']} ${styles[speaker] ?? ''}`}>
      <span className={styles['mark']}>
        <SpeakerMark entry={entry} />
      </span>
      <div className={styles['body']}>
        <h3 className={`who ${speaker}`}>
          <SpeakerName entry={entry} />
          <time dateTime={entry.at}>{format.clock(entry.at)}</time>
        </h3>
        {entry.isErased ? <p className="muted">{say('talk.erased')}</p> : <MessageParts parts={entry.parts} />}
        <GroundsAndWhy grounds={entry.grounds} explained={explained} title={say('why.title')} />
        {mark !== null && <ReadMark mark={mark} readAt={readAt} />}
      </div>
    </article>
  )
}

const speakers: Record<DeskEntry['author']['kind'], string> = {
  customer: 'by-customer',
  assistant: 'by-ai',
  agent: 'by-human',
  seller: 'by-human',
  system: 'by-system',
}

function SpeakerMark({ entry: { author } }: { entry: DeskEntry }) {
  if (author.kind === 'assistant') return <AssistantMark />
  if (author.kind === 'customer') return <Ring name={author.name ?? '?'} />
  return <Portrait name={author.name ?? '?'} />
}

function SpeakerName({ entry: { author } }: { entry: DeskEntry }) {
  const { say } = useWording()
  const self = useSelf()
  if (author.kind === 'assistant') return <b>{say('author.assistant')}</b>
  const isSelf = author.id !== null && author.id === self.memberId
  return (
    <>
      <b>{author.name || say(author.kind === 'customer' ? 'customer.nameless' : `author.${author.kind}`)}</b>{' '}
      {isSelf ? say('author.you') : say(`author.${author.kind}`)}
    </>
  )
}

function ReadMark({ mark, readAt }: { mark: 'read' | 'sent'; readAt: string | undefined }) {
  const { say, format } = useWording()
  const words =
    mark === 'sent' ? say('talk.sent') : readAt ? say('talk.read-at', { time: format.clock(readAt) }) : say('talk.read')
  return <p className={styles['receipt']}>{words}</p>
}
