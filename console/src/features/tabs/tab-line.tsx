import type { MouseEvent } from 'react'
import { Icon } from '#design'
import { useConversation } from '#features/conversation'
import { useHasDraft } from '#features/conversation/drafts'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import type { Tab } from './tabs.ts'
import styles from './tabs.module.css'

type TabLineProps = {
  tab: Tab
  href: string
  onOpen: (event: MouseEvent, id: string) => void
  isOpen: boolean
  isUnread: boolean
  onClose: () => void
}

/** Whom it is with, and what is new of it: words, and words of one's own that are not sent. */
export function TabLine({ tab: { id, isKept }, href, onOpen, isOpen, isUnread, onClose }: TabLineProps) {
  const { say } = useWording()
  const { memberId } = useSelf()
  const hasDraft = useHasDraft(memberId, id)
  // Kept while its tab is there, so that it opens at once; whoever opens it reads it anew.
  const known = useConversation(id, Infinity)
  const customer = known.data?.conversation.customer.name
  const name = customer === undefined && !known.isError ? say('tabs.loading') : customer || say('customer.nameless')
  const mark = isUnread && !isOpen ? 'unread' : hasDraft ? 'draft' : null
  return (
    <li className={`${styles['tab']} ${isOpen ? styles['open'] : ''} ${isKept ? '' : styles['passing']}`}>
      <a href={href} aria-current={isOpen ? 'page' : undefined} onClick={(event) => onOpen(event, id)}>
        {mark !== null && (
          <span className={styles[mark]}>
            <span className="sr">{say(`tabs.${mark}`)}</span>
          </span>
        )}
        {name}
      </a>
      <button type="button" className={styles['close']} aria-label={say('tabs.close', { name })} onClick={onClose}>
        <Icon name="close" />
      </button>
    </li>
  )
}
