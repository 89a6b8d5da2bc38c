import type { DeskSnapshot } from '@celadon/contract'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWording } from '#language'
import { Icon, ProblemNote } from '#design'
import { ConversationContext } from './conversation-context.ts'
import { listLines } from './transcript-lines.ts'
import { PendingPost, useUnseenPosts } from './pending-posts.tsx'
import { TranscriptLine } from './transcript-line.tsx'
import { useEarlier } from './use-conversation.ts'
import { useReadAt, useTyping } from './presence-store.ts'
import styles from './transcript.module.css'

/** The whole log. It stays at its end while one is there, and never jumps while one reads further up. */
export function Transcript({ snapshot }: { snapshot: DeskSnapshot }) {
  const { say } = useWording()
  const { conversation } = snapshot
  const lines = useMemo(() => listLines(snapshot), [snapshot])
  const unseen = useUnseenPosts(snapshot)
  const isTyping = useTyping(conversation.id)
  const readAt = useReadAt(conversation.id)
  const { log, isAtEnd, onScroll, goToEnd } = useEnd(`${snapshot.seq}-${isTyping}-${unseen.length}`)
  return (
    <div className={styles['frame']}>
      <div
        ref={log}
        className={styles['log']}
        role="log"
        aria-live="off"
        aria-label={say('talk.log')}
        tabIndex={0}
        onScroll={onScroll}
      >
        <Earlier snapshot={snapshot} />
        <ConversationContext value={conversation.id}>
          {lines.map((line) => (
            <TranscriptLine key={line.entry.id} line={line} readAt={readAt} />
          ))}
        </ConversationContext>
        {unseen.map((post) => (
          <PendingPost key={post.clientMessageId} post={post} />
        ))}
        <p className={styles['typing']}>
          {isTyping ? say('talk.typing', { name: conversation.customer.name || say('customer.nameless') }) : ' '}
        </p>
      </div>
      {!isAtEnd && (
        <button type="button" className={`button ${styles['below']}`} onClick={goToEnd}>
          <Icon name="down" />
          {say('talk.new-below')}
        </button>
      )}
    </div>
  )
}

function Earlier({ snapshot }: { snapshot: DeskSnapshot }) {
  const { say } = useWording()
  const { hasEarlier, load } = useEarlier(snapshot)
  if (!hasEarlier) return null
  return (
    <div className={styles['earlier']}>
      {load.isError && <ProblemNote error={load.error} />}
      <button
        type="button"
        className="button quiet"
        aria-disabled={load.isPending}
        onClick={() => !load.isPending && load.mutate()}
      >
        {say('talk.earlier')}
      </button>
    </div>
  )
}

const nearEndPx = 48

function useEnd(change: string) {
  const log = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  const [isAtEnd, setAtEnd] = useState(true)
  const goToEnd = () => {
    follows.current = true
    setAtEnd(true)
    if (log.current) log.current.scrollTop = log.current.scrollHeight
  }
  useLayoutEffect(() => {
    if (follows.current) goToEnd()
    else setAtEnd(false)
  }, [change])
  useEffect(() => {
    const place = log.current
    if (!place) return
    // A note above the log or a longer draft below it takes room: what was said last stays in sight.
    const room = new ResizeObserver(() => follows.current && (place.scrollTop = place.scrollHeight))
    room.observe(place)
    return () => room.disconnect()
  }, [])
  const onScroll = () => {
    const place = log.current
    if (!place) return
    follows.current = place.scrollHeight - place.scrollTop - place.clientHeight < nearEndPx
    if (follows.current) setAtEnd(true)
  }
  return { log, isAtEnd, onScroll, goToEnd }
}
