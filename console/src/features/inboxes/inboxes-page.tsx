import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead, Panel } from '#features/rules'
import { useWording } from '#language'
import { InboxForm } from './inbox-form.tsx'
import { SeenSites } from './seen-sites.tsx'
import { Snippet } from './snippet.tsx'
import styles from './inboxes.module.css'

/** Each inbox: the snippet, whether its sites were seen, and what is set of it. */
export function InboxesPage() {
  const { say, read } = useWording()
  // Whoever has just put the snippet in place waits for it here.
  const list = useQuery({ queryKey: deskKeys.inboxes, queryFn: deskApi.listInboxes, refetchInterval: 5_000 })
  return (
    <main className={`sheet of-parts ${styles['page']}`} id="page" tabIndex={-1}>
      <PageHead title={say('inboxes.title')} explain={say('inboxes.explain')} />
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('inboxes.loading')} lines={5} height={42} />}
      {list.data?.inboxes.map((inbox) => (
        <Panel key={inbox.id} title={read(inbox.name)}>
          <Snippet publicUrl={list.data.publicUrl} inboxKey={inbox.key} />
          <SeenSites inbox={inbox} now={list.data.now} />
          <InboxForm inbox={inbox} />
        </Panel>
      ))}
    </main>
  )
}
