import type { Wording } from '@celadon/contract'
import { publishWording, rollBackWording } from '#automation/workflows'
import { recordAudit } from '#platform/audit'
import type { TurnDependencies } from './turn-dependencies.ts'
import { requireLearnedWords } from './check-learned.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock'>
type By = { tenantId: string; member: { id: string } }

/** Other words of a workflow, if all that was taught of them still holds. @throws as publishWording does, LESSONS_FAIL */
export const publishWords = (
  { database, clock }: Deps,
  { tenantId, member }: By,
  { name, wording }: { name: string; wording: Wording },
): Promise<void> =>
  database.withTenant({ tenantId }, async (tx) => {
    const now = clock.now().toISOString()
    await publishWording(tx, { name, wording, by: { authorId: member.id, now } })
    await requireLearnedWords(tx, name)
    const about = { kind: 'workflow', id: name }
    await recordAudit(tx, { tenantId, at: now, by: member.id, act: 'wording.published', about })
  })

/** Words of before, under the same tests. @throws NOT_FOUND, LESSONS_FAIL */
export const rollBackWords = (
  { database, clock }: Deps,
  { tenantId, member }: By,
  wanted: { name: string; version: number | null },
): Promise<void> =>
  database.withTenant({ tenantId }, async (tx) => {
    await rollBackWording(tx, wanted)
    await requireLearnedWords(tx, wanted.name)
    await recordAudit(tx, {
      tenantId,
      at: clock.now().toISOString(),
      by: member.id,
      act: 'wording.rolled-back',
      about: { kind: 'workflow', id: wanted.name },
      details: { version: wanted.version },
    })
  })
