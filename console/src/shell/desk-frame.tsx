import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { Worklist, isView } from '#features/worklist'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { AccountDialog } from './account-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { LinkBanner } from './link-banner.tsx'
import { Rail } from './rail.tsx'
import { usePaneFocus } from './use-pane-focus.ts'
import { useViewKeys } from './use-view-keys.ts'
import styles from './desk-frame.module.css'

/** Rail, list, conversation, customer. Below 1100 px fewer panes are seen at a time; the address says which. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { say } = useWording()
  const navigate = useNavigate()
  const params = useParams({ strict: false })
  const { pane } = useSearch({ strict: false })
  const [dialog, setDialog] = useState<'keys' | 'account' | null>(null)
  const wanted = params.view ?? ''
  const view = isView(wanted) ? wanted : 'queue'
  const openId = params.conversationId
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
    if (openId === undefined) document.title = say('app.title', { page: say(`view.${view}`) })
  }, [say, view, openId])
  const shown = openId === undefined ? 'list' : (pane ?? 'talk')
  usePaneFocus(shown, openId)
  return (
    <>
      <a className={styles['skip']} href="#worklist">
        {say('nav.skip-list')}
      </a>
      <a className={styles['skip']} href="#talk">
        {say('nav.skip')}
      </a>
      <div className={styles['desk']} data-pane={shown}>
        <LinkBanner />
        <Rail view={view} onAccount={() => setDialog('account')} />
        <Worklist view={view} openId={openId} />
        {children}
      </div>
      <KeysDialog isOpen={dialog === 'keys'} onClose={() => setDialog(null)} />
      <AccountDialog isOpen={dialog === 'account'} onClose={() => setDialog(null)} onKeys={() => setDialog('keys')} />
    </>
  )
}
