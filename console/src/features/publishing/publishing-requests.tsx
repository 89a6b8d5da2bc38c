import type { PublishingRequest } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { Changes, ReleaseReport } from '#features/policy'
import { useWording } from '#language'
import { PublishingDecisionForm } from './publishing-decision.tsx'
import styles from './publishing.module.css'

/** Each with its author, what it changes, and what it would have changed. Nothing is drawn where nothing waits. */
export function PublishingRequests() {
  const { say } = useWording()
  const desk = useQuery({ queryKey: rulesKeys.publishing, queryFn: rulesApi.showPublishing })
  if (desk.isError) return <ProblemNote error={desk.error} onAgain={() => void desk.refetch()} />
  const requests = desk.data?.requests ?? []
  if (requests.length === 0) return null
  return (
    <section className={styles['requests']}>
      <h2>{say('publishing.title')}</h2>
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RequestCard({ request }: { request: PublishingRequest }) {
  const { say, read, format } = useWording()
  const title = useId()
  const { policyId, sellerName, version, askedByName, askedAt } = request
  const policy = useQuery({
    queryKey: rulesKeys.policy(policyId),
    queryFn: () => rulesApi.loadPolicy(policyId, null),
  })
  return (
    <article className="sheet-card" aria-labelledby={title}>
      <h3 id={title}>{say('publishing.of', { seller: read(sellerName), title: read(request.title), version })}</h3>
      <p className="muted small">
        {say('publishing.by', {
          name: askedByName || say('owner.unnamed'),
          time: format.moment(askedAt, new Date()),
        })}{' '}
        <Link to="/rules/policy" search={{ owner: policy.data?.line.sellerId ?? 'operator', version: policyId }}>
          {say('publishing.open')}
        </Link>
      </p>
      {policy.isError && <ProblemNote error={policy.error} />}
      {policy.isPending && <Skeleton label={say('rules.loading')} lines={2} height={40} />}
      {policy.isSuccess && policy.data.against !== null && <Changes changes={policy.data.changes} />}
      {policy.isSuccess && policy.data.against === null && (
        <>
          <p>{say('policy.first')}</p>
          <ol className={styles['sentences']}>
            {policy.data.sentences.map((sentence) => (
              <li key={sentence.en}>{read(sentence)}</li>
            ))}
          </ol>
        </>
      )}
      <ReleaseReport id={policyId} />
      {request.mayDecide ? (
        <PublishingDecisionForm request={request} />
      ) : (
        <p className="system-line">{say('publishing.waits')}</p>
      )}
    </article>
  )
}
