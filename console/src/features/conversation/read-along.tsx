import type { DeskSnapshot, Part } from '@celadon/contract'
import type { ReactNode } from 'react'
import { useWording } from '#language'
import { ColleagueNote } from './colleague-note.tsx'
import { ConversationContext } from './conversation-context.ts'
import { MessageParts } from './message-parts.tsx'
import { Transcript } from './transcript.tsx'
import { useWatch } from './use-conversation.ts'
import { Why } from './why.tsx'

/** `unsent`: what is not said yet, drawn by `frame` below what was. */
type ReadAlongProps = {
  snapshot: DeskSnapshot
  unsent: readonly Part[] | null
  frame: (unsent: ReactNode) => ReactNode
}

/** A conversation as it happens, for somebody who does not speak in it. */
export function ReadAlong({ snapshot, unsent, frame }: ReadAlongProps) {
  useWatch(snapshot.conversation.id)
  return (
    <>
      <ColleagueNote conversationId={snapshot.conversation.id} />
      <Transcript snapshot={snapshot} />
      {unsent && (
        <ConversationContext value={snapshot.conversation.id}>
          {frame(<MessageParts parts={[...unsent]} />)}
        </ConversationContext>
      )}
    </>
  )
}

/** Why the assistant did the last thing that it did. */
export function LastWhy({ snapshot, title }: { snapshot: DeskSnapshot; title: string }) {
  const { say } = useWording()
  const last = snapshot.entries.findLast(({ turn }) => turn !== null)
  if (!last?.turn) return <p className="muted">{say('watch.no-turn')}</p>
  return (
    <ConversationContext value={snapshot.conversation.id}>
      <Why turn={last.turn} turnId={last.id} title={title} />
    </ConversationContext>
  )
}
