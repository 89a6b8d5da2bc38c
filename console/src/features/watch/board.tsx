import type { Board } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton, useNow } from '#design'
import { formatWait, useWording, type WordKey } from '#language'
import styles from './board.module.css'

/** Not with each change: in a rush something changes all the time. */
const oftenMs = 5_000

/** How things stand, while no conversation is read along. */
export function BoardPane() {
  const { say } = useWording()
  const board = useQuery({ queryKey: deskKeys.board, queryFn: deskApi.showBoard, refetchInterval: oftenMs })
  return (
    <section className={styles['board']} aria-labelledby="board-title">
      <header>
        <Link className={`button ${styles['narrow']}`} to="/watch" search={{}}>
          {say('board.back')}
        </Link>
        <h2 id="board-title">{say('board.title')}</h2>
      </header>
      {board.isError && <ProblemNote error={board.error} onAgain={() => void board.refetch()} />}
      {board.isPending && <Skeleton label={say('board.loading')} lines={4} height={56} />}
      {board.isSuccess && <Shown board={board.data} />}
    </section>
  )
}

function Shown({ board }: { board: Board }) {
  const { say } = useWording()
  return (
    <>
      <Tiles board={board} />
      <QueueTable queues={board.queues} />
      <MemberList members={board.members} />
      <p className="muted small">{say('watch.choose')}</p>
    </>
  )
}

function Tiles({ board: { queues, members, assistant, withPeople, alarms } }: { board: Board }) {
  const { say } = useWording()
  const now = useNow()
  const total = (count: (queue: Board['queues'][number]) => number) =>
    queues.reduce((sum, each) => sum + count(each), 0)
  const oldest = queues.flatMap(({ oldestSince }) => oldestSince ?? []).toSorted()[0]
  const late = total((queue) => queue.late)
  const tiles: [WordKey, string | number, boolean][] = [
    ['board.waiting', total((queue) => queue.waiting), false],
    ['board.oldest', oldest === undefined ? say('board.nobody') : formatWait(say, now - Date.parse(oldest)), false],
    ['board.late', late, late > 0],
    ['board.call-backs', total((queue) => queue.callBacks), false],
    ['board.with-people', withPeople, false],
    ['board.assistant', assistant, false],
    ['board.available', members.filter(({ state }) => state === 'available').length, false],
    ['board.danger', alarms.danger, alarms.danger > 0],
    ['board.angry', alarms.angry, alarms.angry > 0],
  ]
  return (
    <dl className={styles['tiles']}>
      {tiles.map(([word, value, isPressing]) => (
        <div key={word} data-pressing={isPressing}>
          <dt>{say(word)}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function QueueTable({ queues }: { queues: Board['queues'] }) {
  const { say, read } = useWording()
  const now = useNow()
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={say('board.queues')}>
      <table className="figures">
        <caption>{say('board.queues')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('report.rows.queue')}</th>
            <th scope="col">{say('board.waiting')}</th>
            <th scope="col">{say('board.oldest')}</th>
            <th scope="col">{say('board.late')}</th>
            <th scope="col">{say('board.call-backs')}</th>
            <th scope="col">{say('board.with-people')}</th>
          </tr>
        </thead>
        <tbody className="num">
          {queues.map(({ id, name, waiting, oldestSince, late, callBacks, withPeople }) => (
            <tr key={id}>
              <th scope="row">{read(name)}</th>
              <td>{waiting}</td>
              <td>{oldestSince === null ? say('board.nobody') : formatWait(say, now - Date.parse(oldestSince))}</td>
              <td>{late > 0 ? <span className="tag bad">{late}</span> : 0}</td>
              <td>{callBacks}</td>
              <td>{withPeople}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MemberList({ members }: { members: Board['members'] }) {
  const { say, format } = useWording()
  return (
    <>
      <h3>{say('board.members')}</h3>
      <ul className={styles['members']}>
        {members.map(({ id, name, state, since, open }) => (
          <li key={id}>
            <b>{name}</b>
            <span className={state === 'available' ? 'tag ok' : 'tag'}>{say(`presence.${state}`)}</span>
            <span className="muted small">
              {since !== null && `${say('board.since', { time: format.moment(since, new Date()) })} `}
              {say('board.holds', { count: open })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
