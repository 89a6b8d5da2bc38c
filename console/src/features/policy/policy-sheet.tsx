import type { PolicyLine, PolicyReading } from '@celadon/contract'
import type { ReactNode } from 'react'
import { useWording } from '#language'
import { PageHead, Panel, StateTag } from '#features/rules'
import { Changes } from './changes.tsx'
import { OpenDraft } from './open-draft.tsx'
import { ReadLimits } from './read-limits.tsx'
import { ReviewNote } from './review-note.tsx'
import { RollBack } from './roll-back.tsx'
import { SimulatedBuyers, TestPanel, TryRules } from '#features/rehearsal'
import { Versions } from './versions.tsx'
import styles from './policy.module.css'

export type VersionProps = { reading: PolicyReading; versions: readonly PolicyLine[]; choice: ReactNode }

/** A version to be read: numbered sentences, nothing to type in. */
export function PolicySheet({ reading, versions, choice }: VersionProps) {
  const { say, read } = useWording()
  const { line, sentences, policy, against, changes, mayWrite, review } = reading
  const hasDraft = versions.some(({ state }) => state === 'draft')
  return (
    <div className={styles['columns']}>
      <div className={styles['sheet']}>
        <PageHead title={read(line.title)} tag={<StateTag state={line.state} version={line.version} />}>
          {choice}
          {mayWrite && !hasDraft && (
            <OpenDraft
              sellerId={line.sellerId}
              fromId={line.id}
              word="policy.edit"
              isQuiet={line.state === 'retired'}
            />
          )}
          {mayWrite && line.state === 'retired' && <RollBack line={line} />}
        </PageHead>
        {!mayWrite && <p className="muted small">{say('policy.read-only')}</p>}
        {review !== null && review.state !== 'granted' && <ReviewNote review={review} />}
        {sentences.length === 0 && <p className={styles['empty']}>{say('policy.no-sentences')}</p>}
        <ol className={styles['read']}>
          {sentences.map((sentence, index) => (
            <li key={policy.clauses[index]?.id ?? index}>{read(sentence)}</li>
          ))}
        </ol>
        <ReadLimits reading={reading} />
      </div>
      <aside className={styles['aside']} aria-label={say('policy.aside')}>
        {against !== null && (
          <Panel
            title={say('policy.changes-from', { version: against.version })}
            note={say('policy.changes-count', { count: changes.length })}
          >
            <Changes changes={changes} />
          </Panel>
        )}
        <TestPanel draft={{ kind: 'rules', policyId: line.id }} mayKeep={mayWrite} />
        {mayWrite && <SimulatedBuyers draft={{ kind: 'rules', policyId: line.id }} />}
        <TryRules policyId={line.id} />
        <Versions versions={versions} shownId={line.id} />
      </aside>
    </div>
  )
}
