import { useMatchRoute, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { keepFront } from '#attention'
import { KeysDialog } from '#features/keys'
import { MentionNews } from '#features/mentions'
import { PauseBanner } from '#features/pauses'
import { OfferCard, PassedNews } from '#features/routing'
import { forgetAllUnsent } from '#features/watch'
import { OwnNews, Worklist, isView } from '#features/worklist'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { forgetTold } from '#live'
import { AccountDialog } from './account-dialog.tsx'
import { LinkBanner } from './link-banner.tsx'
import { PastBanner } from './past-banner.tsx'
import { Rail } from './rail.tsx'
import { RefusedBanner } from './refused-banner.tsx'
import { ToldBanner } from './told-banner.tsx'
import { usePaneFocus } from './use-pane-focus.ts'
import { useViewKeys } from './use-view-keys.ts'
import styles from './desk-frame.module.css'

/** Places that have the whole width beside the rail. */
const pages = ['/rules', '/knowledge', '/routing', '/watch', '/numbers', '/tickets', '/settings'] as const

/** What was told to a member, and what they were writing, is not for the next one at the same desk. */
const leaveNothing = () => {
  forgetTold()
  forgetAllUnsent()
}

/**
 * Rail, list, conversation, customer; or the rail and one page. Below 1100 px fewer panes are seen at a time; the address
 * says which.
 */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { say } = useWording()
  const navigate = useNavigate()
  const params = useParams({ strict: false })
  const { pane } = useSearch({ strict: false })
  const [dialog, setDialog] = useState<'keys' | 'account' | null>(null)
  const wanted = params.view ?? ''
  const view = isView(wanted) ? wanted : 'queue'
  const openId = params.conversationId
  const matches = useMatchRoute()
  const isPage = pages.some((to) => matches({ to, fuzzy: true }) !== false)
  useViewKeys()
  useCommand('help', () => setDialog('keys'))
  useCommand('back', () => {
    if (openId === undefined) return
    // Out of the words first, out of the conversation next.
    if (document.activeElement instanceof HTMLTextAreaElement)
      return document.querySelector<HTMLElement>('#talk h1')?.focus()
    if (pane === 'customer')
      void navigate({ to: '/$view/$conversationId', params: { view, conversationId: openId }, search: {} })
    else void navigate({ to: '/$view', params: { view }, search: {} })
  })
  useEffect(() => {
    if (openId === undefined && !isPage) document.title = say('app.title', { page: say(`view.${view}`) })
  }, [say, view, openId, isPage])
  const shown = isPage ? 'page' : openId === undefined ? 'list' : (pane ?? 'talk')
  usePaneFocus(shown, openId)
  useEffect(() => leaveNothing, [])
  useEffect(keepFront, [])
  return (
    <>
      <SkipLinks isPage={isPage} />
      <OfferCard />
      <MentionNews />
      <PassedNews />
      <OwnNews />
      <div className={styles['desk']} data-pane={shown}>
        <div className={styles['banners']}>
          <LinkBanner />
          <RefusedBanner view={view} openId={openId} />
          <ToldBanner />
          <PastBanner />
          <PauseBanner />
        </div>
        <Rail view={isPage ? null : view} onAccount={() => setDialog('account')} />
        {!isPage && <Worklist view={view} openId={openId} />}
        {children}
      </div>
      <KeysDialog isOpen={dialog === 'keys'} onClose={() => setDialog(null)} />
      <AccountDialog isOpen={dialog === 'account'} onClose={() => setDialog(null)} onKeys={() => setDialog('keys')} />
    </>
  )
}

/** Past the rail, to what was come for. */
function SkipLinks({ isPage }: { isPage: boolean }) {
  const { say } = useWording()
  const places = isPage
    ? ([['#page', 'nav.skip-page']] as const)
    : ([
        ['#worklist', 'nav.skip-list'],
        ['#talk', 'nav.skip'],
      ] as const)
  return places.map(([href, word]) => (
    <a key={href} className={styles['skip']} href={href}>
      {say(word)}
    </a>
  ))
}
