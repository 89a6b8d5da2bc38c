import type { DeskConversation, WorklistItem } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useSettled } from '#features/help'
import { useMay, useSelf } from '#features/member'
import { useWording, voiceOf } from '#language'
import { MergeAct } from './merge-act.tsx'
import styles from './timeline.module.css'

/** The other conversations of this customer, each a way into it; older open ones can go on in this one. */
export function Timeline({ conversation }: { conversation: DeskConversation }) {
  const { say } = useWording()
  const self = useSelf()
  const may = useMay()
  const { id, owner } = conversation
  const isHeld = owner.id === self.memberId || (owner.kind === 'agent' && may('conversation.lead'))
  const others = useQuery({
    queryKey: deskKeys.timeline(id),
    queryFn: () => deskApi.loadTimeline(id),
    enabled: useSettled(id),
  })
  const items = others.data?.items ?? []
  if (others.isError) return <ProblemNote error={others.error} onAgain={() => void others.refetch()} />
  if (items.length === 0) return <p className="muted">{others.isSuccess ? say('timeline.none') : ' '}</p>
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <li key={item.id}>
          <Other item={item} />
          {isHeld && may('conversation.answer') && others.data?.mergeable.includes(item.id) && (
            <MergeAct conversation={conversation} older={item} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Other({ item }: { item: WorklistItem }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const view = item.status === 'resolved' ? 'resolved' : 'team'
  return (
    <Link to="/$view/$conversationId" params={{ view, conversationId: item.id }} search={{}} activeProps={{}}>
      <time dateTime={item.lastAt}>{format.moment(item.lastAt, now)}</time>
      <span lang={voiceOf(item.lastText)}>{item.lastText || say('talk.log')}</span>
      {item.status === 'resolved' && <span className="tag system">{say('owner.resolved')}</span>}
    </Link>
  )
}
