import type { Card, Part } from '@celadon/contract'
import { deskApi } from '#api'
import { useSelf } from '#features/member'
import { OrderCardView, ReturnCardView } from '#features/order'
import { useWording, voiceOf } from '#language'
import { Attachment } from './attachment.tsx'
import { useConversationId } from './conversation-context.ts'
import styles from './transcript.module.css'

/** What a message holds, as staff read it: what was offered to tap is told, not offered again. */
export function MessageParts({ parts }: { parts: Part[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <OnePart key={index} part={part} />
      ))}
    </>
  )
}

function OnePart({ part }: { part: Part }) {
  const { say, format } = useWording()
  const conversationId = useConversationId()
  switch (part.type) {
    case 'text':
      return (
        <p className={styles['text']} lang={voiceOf(part.text)}>
          {part.text}
        </p>
      )
    case 'system':
      return <p className="system-line">{part.text}</p>
    case 'choice':
      return <p className={styles['text']}>{part.label}</p>
    case 'choices':
      return (
        <p className={styles['aside']}>
          {say('part.choices', { options: format.list(part.options.map((option) => option.label)) })}
        </p>
      )
    case 'form':
      return (
        <p className={styles['aside']}>
          {say('part.form', { fields: format.list(part.fields.map((field) => field.label)) })}
        </p>
      )
    case 'rating':
      return <p className={styles['aside']}>{say('part.rating')}</p>
    case 'form-answer':
      return <FormAnswer values={part.values} />
    case 'attachment':
      return <Attachment file={part.file} alt={part.alt} conversationId={conversationId} />
    case 'card':
      return <OneCard card={part.card} />
  }
}

function OneCard({ card }: { card: Card }) {
  const conversationId = useConversationId()
  const { role } = useSelf()
  if (card.kind === 'order') return <OrderCardView card={card} />
  // A label names the buyer, whom a seller does not see.
  const canSee = card.labelUrl !== null && role !== 'sellerMember'
  return <ReturnCardView card={card} labelHref={canSee ? deskApi.labelHref(conversationId, card.returnId) : null} />
}

/** A one-time code is nobody's business, not even after it was used. */
function FormAnswer({ values }: { values: Record<string, string> }) {
  const { say } = useWording()
  return Object.entries(values).map(([name, value]) => (
    <p key={name} className={styles['text']}>
      {say('part.field', { name, value: name === 'code' ? say('part.hidden') : value })}
    </p>
  ))
}
