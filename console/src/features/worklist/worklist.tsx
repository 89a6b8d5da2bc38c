import type { WorklistView } from '@celadon/contract'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { ProblemNote, Skeleton, useNow } from '#design'
import { BulkBar, useSelection } from '#features/bulk'
import { useMay } from '#features/member'
import { SearchField, useSearch } from '#features/search'
import { FoundSettings } from '#features/setting-search'
import { useCommand } from '#keyboard'
import { formatWait, useWording } from '#language'
import { EmptyList } from './empty-list.tsx'
import { useNextReady } from './use-prefetch.ts'
import { useWorklist } from './use-worklist.ts'
import { useOpening } from './use-opening.ts'
import { WorklistRow, isWaiting } from './worklist-row.tsx'
import styles from './worklist.module.css'

type WorklistProps = { view: WorklistView; openId: string | undefined }

export function Worklist({ view, openId }: WorklistProps) {
  const { say } = useWording()
  const [words, setWords] = useState('')
  const list = useWorklist(view)
  const found = useSearch(words)
  const items = found.isActive ? found.items : list.items
  const ids = items.map((item) => item.id)
  const rows = useRowKeys(ids, view, openId)
  useNextReady(ids, openId)
  const may = useMay()
  const opening = useOpening(view)
  const selection = useSelection(ids, openId)
  return (
    <section className={styles['worklist']} aria-label={say(`view.${view}`)} id="worklist" tabIndex={-1}>
      <header className={styles['head']}>
        <SearchField words={words} onChange={setWords} />
        <h2>{say(found.isActive ? 'search.title' : `view.${view}`)}</h2>
        <span className="muted small" role="status">
          {found.isActive
            ? say(found.isAll ? 'search.count' : 'search.more', { count: found.items.length })
            : say(view === 'resolved' ? 'worklist.order.newest' : 'worklist.order.oldest')}
        </span>
      </header>
      {may('conversation.answer') && <BulkBar items={items} selection={selection} />}
      <div className={styles['scroll']}>
        {found.isActive && <FoundSettings words={words} />}
        <State
          view={view}
          list={found.isActive ? found : list}
          isSearch={found.isActive}
          isEmpty={items.length === 0}
        />
        {items.length > 0 && (
          <ul ref={rows}>
            {items.map((item) => (
              <WorklistRow
                key={item.id}
                item={item}
                href={`${opening.base}/${item.id}`}
                isOpen={item.id === openId}
                onOpen={opening.open}
                selected={!may('conversation.answer') ? 'none' : selection.standingOf(item.id)}
                onToggle={selection.toggle}
              />
            ))}
          </ul>
        )}
        {!found.isActive && list.hasNextPage && (
          <p className={styles['more']}>
            <button type="button" className="button" onClick={() => void list.fetchNextPage()}>
              {say('worklist.more')}
            </button>
          </p>
        )}
      </div>
      {view === 'queue' && (
        <Foot count={list.data?.pages[0]?.counts.queue ?? 0} oldest={list.items.find(isWaiting)?.since} />
      )}
    </section>
  )
}

type StateProps = {
  view: WorklistView
  list: { isError: boolean; error: unknown; isFetching: boolean; isSuccess: boolean; refetch: () => unknown }
  isSearch: boolean
  isEmpty: boolean
}

/** What stands where there are no lines, or above them. */
function State({ view, list, isSearch, isEmpty }: StateProps) {
  const { say } = useWording()
  if (list.isError) return <ProblemNote error={list.error} onAgain={() => void list.refetch()} />
  if (!isEmpty) return null
  if (!list.isSuccess) return <Skeleton label={say('worklist.loading')} lines={6} height={82} />
  if (!isSearch) return <EmptyList view={view} />
  return (
    <p className={styles['empty']} aria-busy={list.isFetching}>
      {say(list.isFetching ? 'search.searching' : 'search.none')}
    </p>
  )
}

/** `oldest`: since when the first in the line waits; a dated call-back is no wait on the page. */
function Foot({ count, oldest }: { count: number; oldest: string | undefined }) {
  const { say } = useWording()
  const now = useNow()
  if (oldest === undefined) return null
  const wait = formatWait(say, now - Date.parse(oldest))
  return <footer className={styles['foot']}>{say('worklist.foot', { count, wait })}</footer>
}

/** Next and previous move the focus along the list; where the list gave way to the conversation, they open it. */
function useRowKeys(ids: string[], view: WorklistView, openId: string | undefined) {
  const list = useRef<HTMLUListElement>(null)
  const navigate = useNavigate()
  const step = (by: 1 | -1) => {
    const links = Array.from(list.current?.querySelectorAll('a') ?? [])
    const focused = links.findIndex((link) => link === document.activeElement)
    const at = focused >= 0 ? focused : ids.indexOf(openId ?? '')
    const next = Math.min(ids.length - 1, Math.max(0, at + by))
    const id = ids[next]
    if (links[next]?.checkVisibility()) links[next].focus()
    else if (id !== undefined)
      void navigate({ to: '/$view/$conversationId', params: { view, conversationId: id }, search: {} })
  }
  useCommand('next', () => step(1))
  useCommand('previous', () => step(-1))
  return list
}
