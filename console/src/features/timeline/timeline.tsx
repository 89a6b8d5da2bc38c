import type { WorklistItem } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useWording, voiceOf } from '#language'
import styles from './timeline.module.css'

/** The other conversations of this customer, each a way into it. */
export function Timeline({ id }: { id: string }) {
  const { say } = useWording()
  const others = useQuery({ queryKey: deskKeys.timeline(id), queryFn: () => deskApi.loadTimeline(id) })
  const items = others.data?.items ?? []
  if (others.isError) return <ProblemNote error={others.error} onAgain={() => void others.refetch()} />
  if (items.length === 0) return <p className="muted">{others.isSuccess ? say('timeline.none') : ' '}</p>
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <Other key={item.id} item={item} />
      ))}
    </ul>
  )
}

function Other({ item }: { item: WorklistItem }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const view = item.status === 'resolved' ? 'resolved' : 'team'
  return (
    <li>
      <Link to="/$view/$conversationId" params={{ view, conversationId: item.id }} search={{}} activeProps={{}}>
        <time dateTime={item.lastAt}>{format.moment(item.lastAt, now)}</time>
        <span lang={voiceOf(item.lastText)}>{item.lastText || say('talk.log')}</span>
        {item.status === 'resolved' && <span className="tag system">{say('owner.resolved')}</span>}
      </Link>
    </li>
  )
}
