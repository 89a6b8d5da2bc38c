import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { AlertSwitch } from '#features/alerts'
import { useMay, useSelf } from '#features/member'
import { PauseAssistant } from '#features/pauses'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { BoardPane } from './board.tsx'
import { WatchList } from './watch-list.tsx'
import { WatchedTalk } from './watched-talk.tsx'
import styles from './watch.module.css'

/** Who speaks about one's goods, the most pressing first; beside it the open conversation and why the assistant said that. */
export function WatchPage() {
  const { say } = useWording()
  const navigate = useNavigate()
  const { open, board } = useSearch({ from: '/desk/watch' })
  const isStaff = useSelf().role !== 'sellerMember'
  const hasBoard = useMay()('conversation.lead') && isStaff
  const list = useQuery({ queryKey: deskKeys.watched, queryFn: deskApi.listWatched })
  return (
    <main className={styles['page']} id="page" tabIndex={-1} data-open={open !== undefined || board === true}>
      <section className={styles['list']} aria-label={say('watch.title')}>
        <PageHead title={say('watch.title')}>
          <AlertSwitch />
          {hasBoard && (
            <Link className={`button ${styles['narrow']}`} to="/watch" search={{ board: true }}>
              {say('board.title')}
            </Link>
          )}
          <PauseAssistant />
        </PageHead>
        {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
        {list.isPending && <Skeleton label={say('watch.loading')} lines={5} height={64} />}
        {list.isSuccess && <WatchList items={list.data.items} openId={open} />}
      </section>
      {open === undefined && hasBoard && <BoardPane />}
      {open === undefined && !hasBoard && <p className={styles['none']}>{say('watch.choose')}</p>}
      {open !== undefined && (
        <WatchedTalk key={open} id={open} onBack={() => void navigate({ to: '/watch', search: {} })} />
      )}
    </main>
  )
}
