import type { WorklistView } from '@celadon/contract'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useSelf } from '#features/member'
import { useOpening, useUnread } from '#features/worklist'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { TabLine } from './tab-line.tsx'
import { closeTab, stepTab } from './tabs.ts'
import { openTabs, useTabs } from './use-tabs.ts'
import styles from './tabs.module.css'

type TabBarProps = { view: WorklistView; openId: string | undefined }

/** The conversations one works on, above the one that is open. */
export function TabBar({ view, openId }: TabBarProps) {
  const { say } = useWording()
  const { memberId } = useSelf()
  const navigate = useNavigate()
  const tabs = useTabs()
  const unread = useUnread(tabs.some(({ isKept }) => isKept))
  const opening = useOpening(view)
  const list = useRef<HTMLUListElement>(null)
  const go = (id: string | undefined) => {
    if (id === undefined) void navigate({ to: '/$view', params: { view }, search: {} })
    else void navigate({ to: '/$view/$conversationId', params: { view, conversationId: id }, search: {} })
  }
  const step = (by: 1 | -1) => {
    const id = stepTab(tabs, openId, by)
    if (id !== undefined) go(id)
  }
  const close = (id: string) => {
    const { tabs: left, next } = closeTab(tabs, id)
    openTabs(memberId).write(left)
    if (id === openId) go(next)
    else list.current?.querySelector<HTMLElement>('[aria-current] , a')?.focus()
  }
  useCommand('tab-next', () => step(1))
  useCommand('tab-previous', () => step(-1))
  useCommand('tab-close', () => openId !== undefined && close(openId))
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [openId, tabs])
  if (tabs.length === 0) return null
  return (
    <nav className={styles['bar']} id="tabs" aria-label={say('tabs.label')}>
      <ul ref={list}>
        {tabs.map((tab) => (
          <TabLine
            // The one that is only looked at changes whom it is with, and is drawn anew no further.
            key={tab.isKept ? tab.id : 'passing'}
            tab={tab}
            href={`${opening.base}/${tab.id}`}
            onOpen={opening.open}
            isOpen={tab.id === openId}
            isUnread={unread.has(tab.id)}
            onClose={() => close(tab.id)}
          />
        ))}
      </ul>
    </nav>
  )
}
