import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import styles from './workflows.module.css'

/** Everything that can be done for a customer, by name. */
export function WorkflowsPage() {
  const { say, read } = useWording()
  const list = useQuery({ queryKey: rulesKeys.workflows, queryFn: rulesApi.listWorkflows })
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <PageHead title={say('rules.workflows')} explain={say('workflows.explain')} />
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('rules.loading')} lines={8} height={46} />}
      <ul className={styles['list']}>
        {list.data?.workflows.map(({ name, title, steps, version, isOwn }) => (
          <li key={name}>
            <Link to="/rules/workflows/$name" params={{ name }}>
              <b>{read(title)}</b>
              <span className="muted small">{say('workflows.steps', { count: steps })}</span>
              <span className={isOwn ? 'tag ok' : 'tag'}>
                {isOwn ? say('workflows.own', { version }) : say('workflows.shipped')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
