import type { Waiting } from '@celadon/contract'
import { isAsking, type Chat, type ChatView } from '#chat'
import { isWithPerson } from './human-control.ts'
import { TickIcon } from './icons.tsx'
import { useWords } from './words.ts'

/** The only large warm area: a person is on the way, and how long it takes, as far as that can be said. */
export function QueueCard({ chat, view }: { chat: Chat; view: ChatView }) {
  const { strings } = useWords()
  const conversation = view.log?.conversation
  const waiting = conversation?.waiting ?? null
  if (conversation === undefined || waiting === null || isWithPerson(conversation.owner.kind)) return null
  const isQueued = waiting.kind === 'queue'
  return (
    <section class="card queue" aria-label={strings.queueCard} aria-live="off" data-testid="queue-card">
      <div class="pad">
        {isQueued ? <Place waiting={waiting} /> : <Promised by={waiting.by} />}
        <ul class="passed">
          <Passed text={strings.passedOn} />
          {conversation.owner.kind === 'queue' && <Passed text={strings.assistantSilent} />}
        </ul>
      </div>
      <footer>
        {isQueued && (
          <button
            type="button"
            class="button human"
            disabled={isAsking(view.outbox, 'call-back')}
            onClick={chat.askForCallBack}
          >
            {strings.callMeBack}
          </button>
        )}
        <button type="button" class="button human" onClick={() => void chat.leaveQueue()}>
          {isQueued ? strings.leaveQueue : strings.noLongerNeeded}
        </button>
      </footer>
    </section>
  )
}

function Place({ waiting }: { waiting: Extract<Waiting, { kind: 'queue' }> }) {
  const { strings } = useWords()
  const place = waiting.position <= 1 ? strings.youAreNext : strings.youAreAt(waiting.position)
  if (waiting.expectedMinutes === null) {
    return (
      <>
        <p class="place">{place}</p>
        <p class="small">{strings.noWaitBasis}</p>
      </>
    )
  }
  return (
    <>
      <p class="place">{strings.placeWithWait(place, waiting.expectedMinutes)}</p>
      <p class="small">{waiting.basis === 0 ? strings.waitByPlan : strings.waitBasis(waiting.basis)}</p>
    </>
  )
}

function Promised({ by }: { by: string }) {
  const { strings, format } = useWords()
  return (
    <>
      <p class="place">{strings.callBackTitle(format.dayAndTime(by))}</p>
      <p class="small">{strings.callBackNote}</p>
    </>
  )
}

function Passed({ text }: { text: string }) {
  return (
    <li>
      <TickIcon />
      <span>{text}</span>
    </li>
  )
}
