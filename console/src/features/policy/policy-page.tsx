import type { PolicyLine, PolicyShelf } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { usePolicyForms } from '#features/clauses'
import { useSelf } from '#features/member'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { OwnerChoice } from './owner-choice.tsx'
import { OpenDraft } from './open-draft.tsx'
import { PolicyVersion } from './policy-version.tsx'
import styles from './policy.module.css'

/** Whose rules and which version, by the address; by default one's own: what is being written, else what binds. */
export function PolicyPage() {
  const { say } = useWording()
  const shelf = useQuery({ queryKey: rulesKeys.policies, queryFn: rulesApi.listPolicies })
  const forms = usePolicyForms()
  const error = shelf.error ?? forms.error
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      {error !== null && (
        <ProblemNote error={error} onAgain={() => void Promise.all([shelf.refetch(), forms.refetch()])} />
      )}
      {error === null && (shelf.data === undefined || forms.data === undefined) && (
        <Skeleton label={say('rules.loading')} lines={8} height={58} />
      )}
      {shelf.data !== undefined && forms.data !== undefined && <Shelf shelf={shelf.data} />}
    </main>
  )
}

function Shelf({ shelf }: { shelf: PolicyShelf }) {
  const { say } = useWording()
  const self = useSelf()
  const search = useSearch({ from: '/desk/rules/policy' })
  const ownerId = search.owner ?? self.sellerId ?? null
  const owner = shelf.owners.find(({ sellerId }) => sellerId === (ownerId === 'operator' ? null : ownerId))
  const versions = shelf.versions.filter(({ sellerId }) => sellerId === owner?.sellerId)
  const shown = versions.find(({ id }) => id === search.version) ?? defaultOf(versions)
  if (owner === undefined) return <PageHead title={say('rules.policy')} explain={say('policy.no-owner')} />
  const choice = <OwnerChoice owners={shelf.owners} owner={owner} />
  if (shown !== undefined) return <PolicyVersion key={shown.id} id={shown.id} versions={versions} choice={choice} />
  return (
    <div className={styles['sheet']}>
      <PageHead title={say('rules.policy')}>{choice}</PageHead>
      <p className={styles['empty']}>{say(owner.sellerId === null ? 'policy.none' : 'policy.none-seller')}</p>
      {owner.mayWrite && (
        <div className={styles['wrap']}>
          <OpenDraft sellerId={owner.sellerId} fromId={null} word="policy.begin" />
        </div>
      )}
    </div>
  )
}

const defaultOf = (versions: readonly PolicyLine[]): PolicyLine | undefined =>
  versions.find(({ state }) => state === 'draft') ?? versions.find(({ state }) => state === 'published') ?? versions[0]
