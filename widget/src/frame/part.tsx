import type { Author, Card, Part } from '@celadon/contract'
import { Attachment } from './attachment.tsx'
import { Choices } from './choices.tsx'
import { Form } from './form.tsx'
import { splitLinks } from './links.ts'
import { MarkedText, Pieces } from './marked-text.tsx'
import type { MessageProps } from './message.tsx'
import { OrderCardView } from './order-card.tsx'
import { Rating } from './rating.tsx'
import { ReturnCardView } from './return-card.tsx'
import { useWords } from './words.ts'

type PartProps = MessageProps & { part: Part }

/** One part of a message. What is not known here says so, instead of vanishing. */
export function PartView(props: PartProps) {
  const { part, line, secrets } = props
  const { strings } = useWords()
  switch (part.type) {
    case 'text':
      return <TextView author={line.author.kind} text={part.text} />
    case 'choices':
      return <Choices {...props} part={part} />
    case 'form':
      return <Form {...props} part={part} />
    case 'card':
      return <CardView {...props} card={part.card} />
    case 'rating':
      return <Rating {...props} part={part} />
    case 'system':
      return <p class="system-line">{part.text}</p>
    case 'attachment':
      return <Attachment file={part.file} alt={part.alt} chat={props.chat} />
    case 'choice':
      return <p class="bubble">{part.label}</p>
    case 'form-answer':
      return <p class="bubble">{sayAnswer(part, secrets)}</p>
    default:
      return <p class="system-line">{strings.unknownPart}</p>
  }
}

function CardView({ card, chat }: MessageProps & { card: Card }) {
  const { strings } = useWords()
  switch (card.kind) {
    case 'order':
      return <OrderCardView card={card} />
    case 'return':
      return <ReturnCardView card={card} chat={chat} />
    default:
      return <p class="system-line">{strings.unknownPart}</p>
  }
}

/** Marks are the assistant's alone: what people type stays as they typed it, but for addresses in what staff says. */
function TextView({ author, text }: { author: Author['kind']; text: string }) {
  if (author === 'customer') return <p class="bubble">{text}</p>
  if (author === 'assistant') return <MarkedText text={text} />
  return (
    <p class="bubble">
      <Pieces pieces={splitLinks(text)} />
    </p>
  )
}

function sayAnswer(part: Extract<Part, { type: 'form-answer' }>, secrets: Set<string>): string {
  return Object.entries(part.values)
    .map(([name, value]) => (secrets.has(`${part.formId} ${name}`) ? '••••••' : value))
    .join(' · ')
}
