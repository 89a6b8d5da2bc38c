import type { ApprovalTask } from '@celadon/contract'
import { useWording } from '#language'
import { deskApi } from '#api'
import styles from './approvals.module.css'

/** The photos a claim rests on. Where none was sent that is said too. */
export function TaskEvidence({ task: { ruling, conversationId } }: { task: ApprovalTask }) {
  const { say } = useWording()
  const { wish } = ruling
  if (wish.kind !== 'claim' || wish.evidence === undefined) return null
  return (
    <div>
      <dt>{say('approvals.photos')}</dt>
      <dd className={styles['photos']}>
        {wish.evidence.length === 0 && say('approvals.no-photos')}
        {wish.evidence.map((id, index) => (
          <a key={id} href={deskApi.fileHref(conversationId, id)} target="_blank" rel="noreferrer">
            <img src={deskApi.fileHref(conversationId, id)} alt={say('approvals.photo', { number: index + 1 })} />
          </a>
        ))}
      </dd>
    </div>
  )
}
