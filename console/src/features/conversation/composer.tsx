import type { DeskSnapshot } from '@celadon/contract'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useSelf } from '#features/member'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { lastSeqOf } from './apply-entry.ts'
import { ComposerField } from './composer-field.tsx'
import { ComposerKinds } from './composer-kinds.tsx'
import { Obstacle } from './obstacle.tsx'
import type { Standing } from './standing.ts'
import { useAttaching } from './use-attaching.ts'
import { useCopilot } from '#features/help'
import { useDraft } from '#features/conversation/drafts'
import { settleInserted } from './insert-reply.ts'
import { usePost } from './use-post.ts'
import styles from './composer.module.css'

type ComposerProps = {
  snapshot: DeskSnapshot
  standing: Standing
  onTake: () => void
  /** After the words arrived, with what was seen when they were sent. */
  onResolve: (seenSeq: number) => void
}

/** Where a member writes: to the customer, or a note to colleagues. The draft is kept until it is sent. */
export function Composer({ snapshot, standing, onTake, onResolve }: ComposerProps) {
  const { say } = useWording()
  const self = useSelf()
  const place = useRef<HTMLElement>(null)
  const { draft, setDraft, choose: turnTo, addFile } = useDraft(self.memberId, snapshot.conversation.id)
  const post = usePost(snapshot)
  const copilot = useCopilot(snapshot)
  const files = draft.files ?? []
  const attaching = useAttaching(snapshot.conversation.id, (file) => addFile(draft.kind, file))
  const isBlocked = draft.kind === 'reply' && !standing.canReply

  const choose = (kind: 'reply' | 'note') => {
    if (!standing.canNote) return
    flushSync(() => turnTo(kind))
    focusFirst(place.current)
  }
  useCommand('reply', () => choose('reply'))
  useCommand('note', () => choose('note'))

  const send = async (isLast: boolean) => {
    const text = draft.text.trim()
    if ((text === '' && files.length === 0) || isBlocked || attaching.uploading.some(({ why }) => why === null)) return
    const seenSeq = lastSeqOf(snapshot)
    setDraft({ text: '', files: [], from: undefined, named: [] })
    const hasArrived = await post({ ...draft, text })
    if (hasArrived) settleInserted(snapshot.conversation.id, draft)
    if (hasArrived && isLast && draft.kind === 'reply') onResolve(seenSeq)
  }

  return (
    <section ref={place} className={styles['composer']} aria-label={say('composer.label')} id="composer">
      {standing.canNote && <ComposerKinds kind={draft.kind} snapshot={snapshot} onChoose={choose} />}
      {isBlocked || !standing.canNote ? (
        <Obstacle conversation={snapshot.conversation} standing={standing} onTake={onTake} />
      ) : (
        <ComposerField
          draft={draft}
          conversation={snapshot.conversation}
          attaching={attaching}
          onRemoveFile={(id) => setDraft({ files: files.filter((file) => file.id !== id) })}
          onName={(text, named) => setDraft({ text, named: [...(draft.named ?? []), named] })}
          setText={(text, from) => setDraft({ text, from: text === '' ? undefined : from })}
          situation={{
            language: snapshot.conversation.language,
            blanks: copilot?.blanks ?? {},
            intent: copilot?.intent ?? '',
          }}
          send={(isLast) => void send(isLast)}
        />
      )}
    </section>
  )
}

function focusFirst(place: HTMLElement | null) {
  const target = ['textarea', '.primary', '[aria-pressed="true"]'].map((wanted) =>
    place?.querySelector<HTMLElement>(wanted),
  )
  target.find((found) => found != null)?.focus()
}
