import type { ComponentChildren } from 'preact'
import type { Chat, ChatView } from '#chat'
import { Delivery } from './delivery.tsx'
import { Grounds } from './grounds.tsx'
import { Diamond } from './icons.tsx'
import { speakerOf, type Line, type Picked } from './lines.ts'
import { PartView } from './part.tsx'
import { useWords } from './words.ts'

export type MessageProps = {
  line: Line
  chat: Chat
  view: ChatView
  answers: Map<string, Picked>
  secrets: Set<string>
  /** True for the newest message of the other side: only its buttons still count. */
  isLive: boolean
  isLast: boolean
}

/** Who speaks is seen three ways: by shape, by word and by colour. */
export function Message(props: MessageProps) {
  const { line } = props
  const parts = line.parts.map((part, index) => <PartView key={index} part={part} {...props} />)
  const speaker = speakerOf(line)
  if (speaker === 'system') return <div class="message from-system">{parts}</div>
  if (speaker === 'customer') return <CustomerMessage {...props}>{parts}</CustomerMessage>
  return (
    <article class={speaker === 'assistant' ? 'message from-ai' : 'message from-human'}>
      <Byline author={line.author} at={line.at} />
      {parts}
      {line.grounds.length > 0 && <Grounds grounds={line.grounds} />}
    </article>
  )
}

function CustomerMessage({ children, ...props }: MessageProps & { children: ComponentChildren }) {
  const { strings } = useWords()
  const state = props.line.item?.status ?? 'delivered'
  return (
    <article class={`message from-customer ${state}`} aria-label={strings.you}>
      {children}
      <Delivery {...props} />
    </article>
  )
}

export function Byline({ author, at }: Pick<Line, 'author' | 'at'>) {
  const { strings, format } = useWords()
  if (author.kind === 'assistant') {
    return (
      <h2 class="who by-ai">
        <Diamond />
        <b>{strings.assistantName}</b>
      </h2>
    )
  }
  const name = author.name ?? strings.colleague
  return (
    <h2 class="who by-human">
      <span class="portrait" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <b>{name}</b> {strings.person} <time dateTime={at}>{format.time(at)}</time>
    </h2>
  )
}

/** Two letters of a Latin name, the last character of a Chinese one. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  if (/\p{Script=Han}/u.test(name)) return [...name.trim()].at(-1) ?? ''
  return words
    .flatMap((word) => [...word].slice(0, 1))
    .slice(0, 2)
    .join('')
    .toUpperCase()
}
