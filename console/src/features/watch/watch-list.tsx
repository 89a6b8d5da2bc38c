import type { WatchItem } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { AssistantMark, Icon } from '#design'
import { usePrefetch } from '#features/worklist'
import { useWording } from '#language'
import { groupWatched, shortName } from './group-watched.ts'
import styles from './watch.module.css'

export function WatchList({ items, openId }: { items: readonly WatchItem[]; openId: string | undefined }) {
  const { say } = useWording()
  if (items.length === 0) return <p className={styles['empty']}>{say('watch.none')}</p>
  return groupWatched(items).map(({ title, items: group }) => (
    <section key={title}>
      <h2>
        {say(title)} <span className="num muted">{group.length}</span>
      </h2>
      <ul>
        {group.map((item) => (
          <li key={item.id}>
            <WatchRow item={item} isOpen={item.id === openId} isPressing={title === 'watch.need-you'} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function WatchRow({ item, isOpen, isPressing }: { item: WatchItem; isOpen: boolean; isPressing: boolean }) {
  const { say, format } = useWording()
  const prefetch = usePrefetch(item.id)
  return (
    <Link
      to="/watch"
      search={{ open: item.id }}
      className={styles['row'] ?? ''}
      activeProps={{}}
      onFocus={prefetch}
      onPointerEnter={prefetch}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className={isPressing ? styles['pressing'] : styles['mark']}>
        {item.needs.length > 0 ? <Icon name={isPressing ? 'warning' : 'clock'} /> : <AssistantMark />}
      </span>
      <b>{item.customerName ?? say('watch.buyer', { name: shortName(item.id) })}</b>
      <time dateTime={item.lastAt}>{format.clock(item.lastAt)}</time>
      <span className={styles['why']}>
        {item.needs.length > 0 ? format.list(item.needs.map((need) => say(`need.${need}`))) : item.lastText}
      </span>
    </Link>
  )
}
