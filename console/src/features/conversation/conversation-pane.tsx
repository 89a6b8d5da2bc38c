import type { DeskSnapshot } from '@celadon/contract'
import { useEffect, useRef, useState } from 'react'
import { problemOf } from '#api'
import { ProblemNote, Skeleton, isFocusLost } from '#design'
import { useSelf } from '#features/member'
import { MentionBanner } from '#features/mentions'
import { useWording } from '#language'
import { lastSeqOf } from './apply-entry.ts'
import { ColleagueNote } from './colleague-note.tsx'
import { Composer } from './composer.tsx'
import { ConversationHead } from './conversation-head.tsx'
import { findStanding } from './standing.ts'
import { Transcript } from './transcript.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import { useConversation, useReadMarks, useWatch } from './use-conversation.ts'
import { sentenceOf, useOwnerChange, type OwnerChange } from './use-owner-change.ts'
import styles from './conversation.module.css'

type ConversationPaneProps = { id: string; onBack: () => void; onSeeCustomer: () => void }

export function ConversationPane({ id, onBack, onSeeCustomer }: ConversationPaneProps) {
  const { say } = useWording()
  const query = useConversation(id)
  if (query.data) return <Talk key={id} snapshot={query.data} onBack={onBack} onSeeCustomer={onSeeCustomer} />
  return (
    <div className={styles['talk']}>
      <header className={styles['head']}>
        <button type="button" className={`button quiet ${styles['narrow']}`} onClick={onBack}>
          {say('talk.back')}
        </button>
        <h1 className="sr">{say('talk.log')}</h1>
      </header>
      {query.isError ? (
        <ProblemNote
          error={query.error}
          {...(problemOf(query.error).status === 404 ? { sentence: say('problem.no-conversation') } : {})}
          onAgain={() => void query.refetch()}
        />
      ) : (
        <Skeleton label={say('talk.loading')} lines={5} height={72} />
      )}
    </div>
  )
}

type TalkProps = { snapshot: DeskSnapshot; onBack: () => void; onSeeCustomer: () => void }

function Talk({ snapshot, onBack, onSeeCustomer }: TalkProps) {
  const { say } = useWording()
  const { conversation } = snapshot
  const standing = findStanding(conversation, useSelf())
  const heading = useRef<HTMLHeadingElement>(null)
  const [isTransferring, setTransferring] = useState(false)
  const change = useOwnerChange(conversation.id)
  const sentence = change.isError ? sentenceOf(change.error) : undefined
  const { run } = change
  useWatch(conversation.id)
  useReadMarks(snapshot, standing.isMine)
  useEffect(() => focusIfLost(heading.current), [])
  useEffect(() => {
    if (change.isSuccess) focusAfter(change.variables, heading.current)
  }, [change.isSuccess, change.submittedAt])
  return (
    <div className={styles['talk']}>
      <ConversationHead
        conversation={conversation}
        standing={standing}
        isBusy={change.isPending}
        heading={heading}
        onChange={(kind) => run(kind === 'resolve' ? { kind, seenSeq: lastSeqOf(snapshot) } : { kind })}
        onTransfer={() => setTransferring(true)}
        onBack={onBack}
        onSeeCustomer={onSeeCustomer}
      />
      {change.isError && <ProblemNote error={change.error} {...(sentence ? { sentence: say(sentence) } : {})} />}
      <MentionBanner conversationId={conversation.id} />
      <ColleagueNote conversationId={conversation.id} />
      <Transcript snapshot={snapshot} />
      <Composer
        snapshot={snapshot}
        standing={standing}
        onTake={() => run({ kind: 'take' })}
        onResolve={(seenSeq) => run({ kind: 'resolve', seenSeq })}
      />
      <TransferDialog
        conversation={conversation}
        isOpen={isTransferring}
        onClose={() => setTransferring(false)}
        onChoose={(to) => {
          setTransferring(false)
          run({ kind: 'transfer', to })
        }}
      />
    </div>
  )
}

/** The button that was pressed is gone with the change: the focus goes on to where the work does. */
function focusAfter(change: OwnerChange, heading: HTMLElement | null) {
  const field = change.kind === 'take' ? document.querySelector<HTMLElement>('#composer textarea') : null
  if (field !== null) field.focus()
  else focusIfLost(heading)
}

/** On a narrow page the list that had the focus has made room for this pane. */
function focusIfLost(heading: HTMLElement | null) {
  if (isFocusLost()) heading?.focus()
}
