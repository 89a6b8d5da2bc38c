import type { OutboxItem } from '#chat'
import { ProblemCode } from './banner.tsx'
import type { MessageProps } from './message.tsx'
import { useWords } from './words.ts'

/** Under the customer's newest message: what has become of it. The element is always there, so a change is no new line to announce. */
export function Delivery({ line, chat, view, isLast }: MessageProps) {
  const { strings, format } = useWords()
  const item = line.item
  if (item?.status === 'failed') return <Failed item={item} chat={chat} />
  const hasRead = line.seq !== null && (view.log?.conversation.staffReadSeq ?? 0) >= line.seq
  const isHeld = item?.status === 'waiting' && view.connection !== 'live' && view.connection !== 'polling'
  const words = {
    waiting: isHeld ? strings.waitingToSend : strings.sending,
    sending: strings.sending,
    sent: strings.sent,
    failed: strings.failed,
  }
  const state = item === null ? (hasRead ? strings.readByStaff : strings.sent) : words[item.status]
  const isQuiet = item === null && !isLast
  return (
    <p class="delivery" hidden={isQuiet}>
      <time dateTime={line.at}>{format.time(line.at)}</time> · {state}
    </p>
  )
}

function Failed({ item, chat }: { item: OutboxItem; chat: MessageProps['chat'] }) {
  const { strings } = useWords()
  return (
    <div class="delivery failed">
      <p>
        <b>{strings.failed}</b>
        {item.problem !== null && (
          <>
            {' '}
            {item.problem.detail} <ProblemCode problem={item.problem} />
          </>
        )}
      </p>
      <button type="button" class="button" onClick={() => chat.resend(item.clientMessageId)}>
        {strings.resend}
      </button>
      <button type="button" class="button quiet" onClick={() => chat.discard(item.clientMessageId)}>
        {strings.discard}
      </button>
    </div>
  )
}
