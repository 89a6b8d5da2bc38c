import type { WorklistItem, WorklistView } from '@celadon/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { deskApi, deskKeys } from '#api'
import { Icon, useNow } from '#design'
import { moodWord } from '#features/mood'
import type { Selection } from '#features/bulk'
import { useSelf } from '#features/member'
import { useSingleKeys } from '#keyboard'
import { DueClock } from '#features/routing'
import { formatWait, useWording, voiceOf } from '#language'
import styles from './worklist.module.css'

/** `selection` null: whoever looks changes nothing. */
type WorklistRowProps = { item: WorklistItem; view: WorklistView; isOpen: boolean; selection: Selection | null }

export function WorklistRow({ item, view, isOpen, selection }: WorklistRowProps) {
  const { say } = useWording()
  const prefetch = usePrefetch(item.id)
  return (
    <li className={styles['line']} data-conversation={item.id}>
      {selection !== null && <Check item={item} selection={selection} />}
      <Link
        to="/$view/$conversationId"
        params={{ view, conversationId: item.id }}
        search={{}}
        className={styles['row'] ?? ''}
        activeProps={{}}
        aria-current={isOpen ? 'true' : undefined}
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
        <RowTime item={item} />
        <span className={styles['said']} lang={voiceOf(item.lastText)}>
          {say(`worklist.said.${item.lastAuthor}`, { text: item.lastText })}
        </span>
        <RowState item={item} />
        <span className={styles['mood']}>{say(moodWord(item.sentiment))}</span>
        <DueClock due={item.due} />
      </Link>
    </li>
  )
}

/** Out of the way of Tab until something is selected; X does the same. */
function Check({ item, selection }: { item: WorklistItem; selection: Selection }) {
  const { say } = useWording()
  const hasKeys = useSingleKeys()
  const isAny = selection.ids.length > 0
  return (
    <input
      type="checkbox"
      className={`${styles['check']} ${isAny ? styles['shown'] : ''}`}
      tabIndex={isAny || !hasKeys ? 0 : -1}
      aria-label={say('bulk.select', { name: item.customerName || say('customer.nameless') })}
      checked={selection.ids.includes(item.id)}
      onChange={() => selection.toggle(item.id)}
    />
  )
}

/** Whoever is on a line is likely to open it: then it is there. */
function usePrefetch(id: string) {
  const queries = useQueryClient()
  return () => {
    const queryKey = deskKeys.conversation(id)
    if (queries.getQueryData(queryKey) === undefined)
      void queries.prefetchQuery({ queryKey, queryFn: () => deskApi.loadConversation(id) })
  }
}

const longWaitMs = 3 * 60_000

export function isWaiting(item: WorklistItem) {
  return item.status === 'open' && item.owner.kind === 'queue' && item.callBackBy === null
}

/** How long somebody waits, else when something was last said. */
function RowTime({ item }: { item: WorklistItem }) {
  const { say, format } = useWording()
  const now = useNow()
  if (!isWaiting(item)) return <time dateTime={item.lastAt}>{format.moment(item.lastAt, new Date(now))}</time>
  const waited = now - Date.parse(item.since)
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
  const now = new Date(useNow())
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
