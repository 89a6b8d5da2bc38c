import { useEffect, useState } from 'preact/hooks'
import type { ChatView } from '#chat'
import { Diamond } from './icons.tsx'
import { isAnswerDue, type Line } from './lines.ts'
import { useWords } from './words.ts'

const patienceMs = 3000

/** What is happening now: somebody writes, or the answer takes longer than a moment. Only what is really so. */
export function Tail({ view, lines }: { view: ChatView; lines: readonly Line[] }) {
  const { strings } = useWords()
  const isLate = useLate(isAnswerDue(view.log, lines), lines.at(-1)?.key)
  if (view.typing === 'agent') {
    const name = view.log?.conversation.owner.name ?? strings.colleague
    return <Doing className="by-human" text={strings.typingAgent(name)} />
  }
  if (isLate) return <Doing className="by-ai" text={strings.lookingUp} />
  if (view.typing === 'assistant') return <Doing className="by-ai" text={strings.typingAssistant} />
  return null
}

export function Greeting() {
  const { strings } = useWords()
  return (
    <article class="message from-ai">
      <h2 class="who by-ai">
        <Diamond />
        <b>{strings.assistantName}</b>
      </h2>
      <p class="bubble">{strings.greeting}</p>
    </article>
  )
}

function Doing({ className, text }: { className: string; text: string }) {
  return (
    <p class={`who doing ${className}`} data-testid="doing">
      {className === 'by-ai' ? <Diamond /> : <span class="full" aria-hidden="true" />}
      <span>{text}</span>
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </p>
  )
}

function useLate(isDue: boolean, key: string | undefined): boolean {
  const [late, setLate] = useState<string | null>(null)
  useEffect(() => {
    if (!isDue || key === undefined) return undefined
    const timer = setTimeout(() => setLate(key), patienceMs)
    return () => clearTimeout(timer)
  }, [isDue, key])
  return isDue && late === key
}
