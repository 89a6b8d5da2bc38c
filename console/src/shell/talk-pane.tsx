import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ConversationPane, useConversation } from '#features/conversation'
import { CustomerPane } from '#features/customer'
import { TabBar, useOpenTab } from '#features/tabs'
import { useSelf } from '#features/member'
import { isView } from '#features/worklist'
import { useWording } from '#language'
import styles from './desk-frame.module.css'

/** The open conversation and, beside or behind it, its customer. */
export function TalkPane() {
  const { say } = useWording()
  const navigate = useNavigate()
  const { view, conversationId } = useParams({ from: '/desk/$view/$conversationId' })
  useOpenTab(conversationId)
  const name = useConversation(conversationId).data?.conversation.customer.name
  useEffect(() => {
    document.title = say('app.title', { page: name || say('talk.log') })
  }, [say, name])
  const goTo = (pane: 'customer' | undefined) =>
    void navigate({ to: '/$view/$conversationId', params: { view, conversationId }, search: pane ? { pane } : {} })
  const toList = () => void navigate({ to: '/$view', params: { view }, search: {} })
  return (
    <>
      <main className={styles['talk']} id="talk" tabIndex={-1}>
        <TabBar view={isView(view) ? view : 'queue'} openId={conversationId} />
        <ConversationPane id={conversationId} onBack={toList} onSeeCustomer={() => goTo('customer')} />
      </main>
      <div className={styles['customer']} id="customer">
        <CustomerPane id={conversationId} onBack={() => goTo(undefined)} />
      </div>
    </>
  )
}

/** Nothing is open yet. */
export function EmptyTalk() {
  const { say } = useWording()
  const { view } = useParams({ from: '/desk/$view' })
  const { role } = useSelf()
  // A seller begins where what goes on about their goods is seen.
  if (role === 'sellerMember' && view === 'queue') return <Navigate to="/watch" search={{}} replace />
  return (
    <main className={styles['talk']} id="talk" tabIndex={-1}>
      <h1 className="sr">{say('app.desk')}</h1>
      <TabBar view={isView(view) ? view : 'queue'} openId={undefined} />
      <p className={styles['none']}>{say('talk.none')}</p>
    </main>
  )
}
