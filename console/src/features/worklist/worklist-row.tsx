import type { WorklistItem } from '@celadon/contract'
import { memo, type MouseEvent } from 'react'
import { Icon, useNow } from '#design'
import { moodWord } from '#features/mood'
import { useSelf } from '#features/member'
import { useSingleKeys } from '#keyboard'
import { DueClock } from '#features/routing'
import { formatWait, useWording, voiceOf } from '#language'
import { usePrefetch } from './use-prefetch.ts'
import styles from './worklist.module.css'

type WorklistRowProps = {
  item: WorklistItem
  href: string
  isOpen: boolean
  onOpen: (event: MouseEvent, id: string) => void
  /** `none`: whoever looks changes nothing. `others`: lines are selected, this one is not. */
  selected: 'none' | 'no' | 'others' | 'yes'
  onToggle: (id: string) => void
}

/** Drawn again only when something of it changed: a list may be hundreds of lines long. */
export const WorklistRow = memo(function WorklistRow({ item, href, isOpen, onOpen, ...selection }: WorklistRowProps) {
  const { say } = useWording()
  const prefetch = usePrefetch(item.id)
  return (
    <li className={styles['line']} data-conversation={item.id}>
      {selection.selected !== 'none' && <Check item={item} {...selection} />}
      <a
        href={href}
        className={styles['row']}
        aria-current={isOpen ? 'true' : undefined}
        onClick={(event) => {
          prefetch()
          onOpen(event, item.id)
        }}
        onFocus={prefetch}
        onPointerEnter={prefetch}
      >
        <span className={styles['name']}>
          {item.isUnread && (
            <span className={styles['unread']}>
              <span className="sr">{say('worklist.unread')}</span>
            </span>
          )}
          {item.customerName || say('customer.nameless')}
        </span>
        {isWaiting(item) ? <Wait since={item.since} /> : <LastSaid at={item.lastAt} />}
        <span className={styles['said']} lang={voiceOf(item.lastText)}>
          {say(`worklist.said.${item.lastAuthor}`, { text: item.lastText })}
        </span>
        <RowState item={item} />
        <span className={styles['mood']}>{say(moodWord(item.sentiment))}</span>
        {item.due !== null && <DueClock due={item.due} />}
      </a>
    </li>
  )
})

type CheckProps = { item: WorklistItem } & Pick<WorklistRowProps, 'selected' | 'onToggle'>

/** Out of the way of Tab until something is selected; X does the same. */
function Check({ item, selected, onToggle }: CheckProps) {
  const { say } = useWording()
  const hasKeys = useSingleKeys()
  const isAny = selected !== 'no'
  return (
    <input
      type="checkbox"
      className={`${styles['check']} ${isAny ? styles['shown'] : ''}`}
      tabIndex={isAny || !hasKeys ? 0 : -1}
      aria-label={say('bulk.select', { name: item.customerName || say('customer.nameless') })}
      checked={selected === 'yes'}
      onChange={() => onToggle(item.id)}
    />
  )
}

const minuteMs = 60_000
const longWaitMs = 3 * minuteMs

export function isWaiting(item: WorklistItem) {
  return item.status === 'open' && item.owner.kind === 'queue' && item.callBackBy === null
}

/** When something was last said. */
function LastSaid({ at }: { at: string }) {
  const { format } = useWording()
  return <time dateTime={at}>{format.moment(at, new Date(useNow(minuteMs)))}</time>
}

/** How long somebody waits. */
function Wait({ since }: { since: string }) {
  const { say } = useWording()
  const waited = useNow() - Date.parse(since)
  const wait = formatWait(say, waited)
  const isLong = waited >= longWaitMs
  return (
    <span className={isLong ? styles['late'] : styles['wait']}>
      <span aria-hidden="true">{wait}</span>
      <span className="sr">{say(isLong ? 'worklist.long-wait' : 'worklist.waits', { wait })}</span>
    </span>
  )
}

function RowState({ item }: { item: WorklistItem }) {
  const { say, format } = useWording()
  const self = useSelf()
  const now = new Date(useNow(minuteMs))
  if (item.callBackBy !== null)
    return (
      <span className="tag warn">
        <Icon name="clock" />
        {say('worklist.call-back', { time: format.moment(item.callBackBy, now) })}
      </span>
    )
  if (item.snoozedUntil !== null)
    return (
      <span className="tag system">
        <Icon name="snoozed" />
        {say('worklist.snoozed', { time: format.moment(item.snoozedUntil, now) })}
      </span>
    )
  if (item.status === 'resolved') return <span className="tag system">{say('owner.resolved')}</span>
  if (item.owner.kind === 'assistant') return <span className="tag ai">{say('author.assistant')}</span>
  if (item.owner.kind === 'queue') return <span className="tag warn">{say('owner.queue')}</span>
  if (item.owner.id === self.memberId) return <span className="tag human">{say('owner.you')}</span>
  return <span className="tag human">{say('worklist.with', { name: item.owner.name ?? say('owner.unnamed') })}</span>
}
