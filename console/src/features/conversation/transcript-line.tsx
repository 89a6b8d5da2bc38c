import type { DeskEntry, TurnRecord } from '@celadon/contract'
import { useWording } from '#language'
import { GroundsAndWhy } from './grounds-and-why.tsx'
import { MessageLine } from './message-line.tsx'
import { NoteLine } from './note-line.tsx'
import { SystemLine } from './system-line.tsx'
import type { TranscriptLine as Line } from './transcript-lines.ts'
import styles from './transcript.module.css'

export function TranscriptLine({ line, readAt }: { line: Line; readAt: string | undefined }) {
  switch (line.kind) {
    case 'message':
      return <MessageLine line={line} readAt={readAt} />
    case 'note':
      return <NoteLine entry={line.entry} />
    case 'system':
      return <SystemLine entry={line.entry} />
    case 'silent-turn':
      return <SilentTurn entry={line.entry} turn={line.turn} />
  }
}

/** A turn without words still has its reasons: held back, replaced, or decided to be silent. */
function SilentTurn({ entry, turn }: { entry: DeskEntry; turn: TurnRecord }) {
  const { say, format } = useWording()
  return (
    <div className={styles['silent']}>
      <p className="system-line">
        {turn.decision.kind === 'stay-silent' ? say('entry.silent-turn') : say(`outcome.${turn.outcome}`)}
        <time dateTime={entry.at}>{format.clock(entry.at)}</time>
      </p>
      <GroundsAndWhy grounds={[]} explained={entry} title={say('why.title-silent')} />
    </div>
  )
}
