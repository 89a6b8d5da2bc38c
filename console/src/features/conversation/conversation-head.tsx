import type { DeskConversation } from '@celadon/contract'
import type { Ref } from 'react'
import { Icon, useNow } from '#design'
import { useSelf } from '#features/member'
import { useWording, type Say } from '#language'
import { OwnerActs, type PlainChange } from './owner-acts.tsx'
import type { Standing } from './standing.ts'
import styles from './conversation.module.css'

type ConversationHeadProps = {
  conversation: DeskConversation
  standing: Standing
  isBusy: boolean
  heading: Ref<HTMLHeadingElement>
  onChange: (kind: PlainChange) => void
  onTransfer: () => void
  onBack: () => void
  onSeeCustomer: () => void
}

export function ConversationHead(props: ConversationHeadProps) {
  const { conversation, heading, onBack, onSeeCustomer } = props
  const { say } = useWording()
  const self = useSelf()
  return (
    <header className={styles['head']}>
      <button
        type="button"
        className={`button quiet ${styles['narrow']}`}
        aria-label={say('talk.back')}
        onClick={onBack}
      >
        <Icon name="back" />
      </button>
      <div className={styles['title']}>
        <h1 ref={heading} tabIndex={-1}>
          {conversation.customer.name || say('customer.nameless')}
        </h1>
        <p>
          <Verified verified={conversation.customer.verified} />
          <span className={`tag ${ownerTone(conversation)}`}>{ownerWord(conversation, self.memberId, say)}</span>
          {isStaffSpeaking(conversation) && <span className="muted small">{say('owner.silent')}</span>}
        </p>
      </div>
      <button
        type="button"
        className={`button quiet ${styles['to-customer']}`}
        aria-label={say('talk.see-customer')}
        onClick={onSeeCustomer}
      >
        <Icon name="person" />
      </button>
      <OwnerActs {...props} />
    </header>
  )
}

function Verified({ verified }: { verified: DeskConversation['customer']['verified'] }) {
  const { say } = useWording()
  const now = useNow()
  if (verified === null) return <span className="tag">{say('verified.none')}</span>
  if (Date.parse(verified.expiresAt) <= now) return <span className="tag warn">{say('verified.expired')}</span>
  return (
    <span className="tag ok">
      <Icon name="check" />
      {say(`verified.${verified.method}`)}
    </span>
  )
}

function ownerWord({ owner, status }: DeskConversation, memberId: string, say: Say) {
  if (status === 'resolved') return say('owner.resolved')
  if (owner.id === memberId) return say('owner.you')
  if (owner.kind === 'assistant' || owner.kind === 'queue') return say(`owner.${owner.kind}`)
  const name = owner.name ?? say('owner.unnamed')
  return say(owner.kind === 'seller' ? 'owner.seller' : 'owner.agent', { name })
}

function ownerTone({ owner, status }: DeskConversation) {
  if (status === 'resolved') return 'system'
  if (owner.kind === 'queue') return 'warn'
  return owner.kind === 'assistant' ? 'ai' : 'human'
}

const isStaffSpeaking = ({ owner, status }: DeskConversation) => status === 'open' && owner.kind !== 'assistant'
