import type { Wording } from '@celadon/contract'
import { publishWording, rollBackWording } from '#automation/workflows'
import { recordAudit } from '#platform/audit'
import type { TurnDependencies } from './turn-dependencies.ts'
import { requireMet } from '#oversight/lessons'
import { requireLearnedWords } from './check-learned.ts'
import { forgetWords } from './forget-words.ts'
import { findUnmet } from './play-scenarios.ts'
import type { By, Change } from './read-stage.ts'

/** Other words of a workflow, if all that was taught of them still holds. @throws as publishWording does, LESSONS_FAIL */
export const publishWords = async (
  deps: TurnDependencies,
  by: By,
  { name, wording }: { name: string; wording: Wording },
): Promise<void> => {
  const { tenantId, member } = by
  await requireSimulated(deps, by, { kind: 'words', workflow: name, change: wording })
  await deps.database.withTenant({ tenantId }, async (tx) => {
    const now = deps.clock.now().toISOString()
    await publishWording(tx, { name, wording, by: { authorId: member.id, now } })
    await requireLearnedWords(tx, name)
    const about = { kind: 'workflow', id: name }
    await recordAudit(tx, { tenantId, at: now, by: member.id, act: 'wording.published', about })
  })
  forgetWords(deps, tenantId)
}

/** Words of before, under the same tests. @throws NOT_FOUND, LESSONS_FAIL */
export const rollBackWords = async (
  deps: TurnDependencies,
  by: By,
  wanted: { name: string; version: number | null },
): Promise<void> => {
  await requireSimulated(
    deps,
    by,
    { kind: 'words', workflow: wanted.name, change: { version: wanted.version } },
    { isRollBack: true },
  )
  const { tenantId, member } = by
  await deps.database.withTenant({ tenantId }, async (tx) => {
    await rollBackWording(tx, wanted)
    await requireLearnedWords(tx, wanted.name)
    await recordAudit(tx, {
      tenantId,
      at: deps.clock.now().toISOString(),
      by: member.id,
      act: 'wording.rolled-back',
      about: { kind: 'workflow', id: wanted.name },
      details: { version: wanted.version },
    })
  })
  forgetWords(deps, tenantId)
}

/**
 * What was chosen of the operator's simulated buyers, before other words are put in force.
 * @throws LESSONS_FAIL
 */
export const requireSimulated = async (
  deps: TurnDependencies,
  by: By,
  change: Change,
  how: { isRollBack?: boolean } = {},
): Promise<void> => requireMet(await findUnmet(deps, by, change, how))
