import { Fragment } from 'preact'
import type { Chat, ChatView } from '#chat'
import { hasOlder } from '#chat'
import { DownIcon } from './icons.tsx'
import { findAnswers, findSecretFields, planLines, type Line } from './lines.ts'
import { Message } from './message.tsx'
import { QueueCard } from './queue-card.tsx'
import { Greeting, Tail } from './tail.tsx'
import { useFollowing } from './use-following.ts'
import { useWords } from './words.ts'

type LogProps = { chat: Chat; view: ChatView; isShown: boolean; onUnread: (count: number) => void }

export function Log({ chat, view, isShown, onUnread }: LogProps) {
  const { strings } = useWords()
  const lines = planLines(view.log, view.outbox)
  const following = useFollowing({
    lines,
    isShown,
    seenBefore: chat.readSeen,
    onUnread,
    onSeen: chat.markSeen,
    onTop: () => view.log !== null && hasOlder(view.log) && void chat.loadOlder(),
  })
  const answers = findAnswers(lines)
  const secrets = findSecretFields(lines)
  const live = lines.findLast((line) => line.author.kind !== 'customer' && line.author.kind !== 'system')
  return (
    <main>
      <div
        class="log"
        role="log"
        tabIndex={0}
        aria-label={strings.conversation}
        aria-relevant="additions"
        aria-live={view.isLoadingOlder ? 'off' : 'polite'}
        aria-busy={view.log === null && view.connection === 'connecting'}
        ref={following.scroller}
      >
        {view.log === null && view.connection === 'connecting' && <p class="opening">{strings.opening}</p>}
        {view.log !== null && hasOlder(view.log) && (
          <button type="button" class="button older" onClick={() => void chat.loadOlder()}>
            {strings.loadOlder}
          </button>
        )}
        {view.log !== null && !hasOlder(view.log) && <Greeting />}
        {lines.map((line, index) => (
          <Fragment key={line.key}>
            <Day line={line} before={lines[index - 1]} />
            <Message
              line={line}
              chat={chat}
              view={view}
              answers={answers}
              secrets={secrets}
              isLive={line === live}
              isLast={index === lines.length - 1}
            />
          </Fragment>
        ))}
        <Tail view={view} lines={lines} />
        <QueueCard chat={chat} view={view} />
      </div>
      {following.isAway && (
        <button type="button" class="button latest" onClick={following.toLatest} data-testid="latest">
          <DownIcon />
          {following.unread > 0 ? strings.newMessages(following.unread) : strings.jumpToLatest}
        </button>
      )}
    </main>
  )
}

function Day({ line, before }: { line: Line; before: Line | undefined }) {
  const { strings, format } = useWords()
  const key = format.dayKey(line.at)
  if (before !== undefined && format.dayKey(before.at) === key) return null
  const isToday = key === format.dayKey(new Date().toISOString())
  if (before === undefined && isToday) return null
  return <p class="day">{isToday ? strings.today : format.day(line.at)}</p>
}
