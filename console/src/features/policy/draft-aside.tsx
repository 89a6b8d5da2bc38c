import type { PolicyLine, PolicyReading } from '@celadon/contract'
import { Icon } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { Changes } from './changes.tsx'
import { DiscardDraft } from './discard-draft.tsx'
import { Faults } from './faults.tsx'
import { PublishDraft } from './publish-draft.tsx'
import { ReviewNote } from './review-note.tsx'
import { SimulatedBuyers, TestPanel, TryRules } from '#features/rehearsal'
import type { useDraftWriting } from './use-draft-writing.ts'
import { Versions } from './versions.tsx'
import styles from './policy.module.css'

type DraftAsideProps = {
  reading: PolicyReading
  versions: readonly PolicyLine[]
  writing: ReturnType<typeof useDraftWriting>
  hasInvalid: boolean
}

/** Beside a draft: what it changes, what is in its way, how it would rule, and what there was before. */
export function DraftAside({ reading, versions, writing, hasInvalid }: DraftAsideProps) {
  const { say } = useWording()
  const { line, against, changes, faults } = reading
  const reasons = [
    ...(hasInvalid ? [say('policy.wait.invalid')] : []),
    ...(faults.length > 0 ? [say('policy.wait.faults', { count: faults.length })] : []),
    ...(against !== null && changes.length === 0 ? [say('policy.wait.no-changes')] : []),
    ...(writing.saving.state === 'stale' ? [say('policy.wait.stale')] : []),
  ]
  return (
    <aside className={styles['aside']} aria-label={say('policy.aside')}>
      <Panel
        title={
          against === null ? say('policy.changes-first') : say('policy.changes-from', { version: against.version })
        }
        note={against === null ? '' : say('policy.changes-count', { count: changes.length })}
      >
        {against === null ? <p className="muted">{say('policy.first')}</p> : <Changes changes={changes} />}
      </Panel>
      <Panel title={say('policy.before-publishing')}>
        {faults.length === 0 && (
          <p className={styles['pass']}>
            <Icon name="check" />
            {say('policy.sound')}
          </p>
        )}
        <Faults faults={faults} placeOf={(at) => reading.policy.clauses.findIndex(({ id }) => id === at) + 1} />
        {reading.review !== null && <ReviewNote review={reading.review} />}
        <div className={styles['wrap']}>
          <PublishDraft reading={reading} writing={writing} reasons={reasons} />
          <DiscardDraft line={line} />
        </div>
        {reasons.length > 0 && <p className="muted small">{reasons.join(' ')}</p>}
      </Panel>
      <TestPanel draft={{ kind: 'rules', policyId: line.id }} beforeTrial={writing.flush} mayKeep={reading.mayWrite} />
      <SimulatedBuyers draft={{ kind: 'rules', policyId: line.id }} beforeTrial={writing.flush} />
      <TryRules policyId={line.id} beforeTrial={writing.flush} />
      <Versions versions={versions} shownId={line.id} />
    </aside>
  )
}
