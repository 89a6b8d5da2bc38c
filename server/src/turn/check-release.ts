import { may, type Lesson, type LessonWish, type Policy, type Release } from '@celadon/contract'
import { loadConversation } from '#conversation/heads'
import { loadEntry } from '#conversation/log'
import { listRuledTurns, type KeptTurn } from '#oversight'
import {
  listLessons,
  recordLesson,
  requireMet,
  verdictWords,
  withdrawLesson,
  type KeptLesson,
} from '#oversight/lessons'
import { listNames } from '#people/names'
import { recordAudit } from '#platform/audit'
import type { LessonTest, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { requireRulesWriter, type Writer } from '#policy/drafts'
import { ruleAgain } from '#policy/replay'
import { findPolicyVersion, readRulesInForce } from '#policy/versions'
import { compareRelease } from './compare-release.ts'
import { findUnmet } from './play-scenarios.ts'
import { ruledIn } from './replay-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'ids'>
type By = { tenantId: string; member: Writer }

const days = 90
const dayMs = 86_400_000
/** More than so many turns with a ruling are not looked at in one request. */
const mostTurns = 3_000

/**
 * What a version would change of what was ruled in the last days, and what it makes of everything its owner's rules were
 * taught. @throws NOT_FOUND
 */
export const loadRelease = async (deps: Deps, { tenantId, member }: By, policyId: string): Promise<Release> => {
  const now = deps.clock.now()
  const scope = { tenantId, sellerId: member.sellerId }
  const since = new Date(now.getTime() - days * dayMs)
  const read = await deps.database.withTenant(scope, async (tx) => {
    const trial = await readTrial(tx, policyId, now)
    return { ...trial, turns: await listRuledTurns(tx, { since, limit: mostTurns + 1 }) }
  })
  // The names of members are not a seller's to list: asked for the workspace.
  const memberIds = read.lessons.map(({ authorId }) => authorId)
  const names = await deps.database.withTenant({ tenantId }, (tx) => listNames(tx, { customerIds: [], memberIds }))
  const turns: KeptTurn[] = read.turns.slice(-mostTurns)
  return {
    days,
    isWhole: read.turns.length <= mostTurns,
    ...compareRelease(turns, read),
    lessons: read.lessons.map((lesson) => toLesson(lesson, read.changed, names)),
  }
}

/**
 * Stands before rules are published, and before old ones come back: what they were taught must hold, and what was chosen
 * of the simulated buyers come out as expected. A version that is not there is said by whoever publishes it.
 * @throws FORBIDDEN; LESSONS_FAIL with each of them that would not be met
 */
export const checkRelease = async (
  deps: TurnDependencies,
  by: By,
  policyId: string,
  how: { isRollBack?: boolean } = {},
): Promise<void> => {
  const { tenantId, member } = by
  const now = deps.clock.now()
  const trial = await deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) =>
    (await findPolicyVersion(tx, policyId)) ? readTrial(tx, policyId, now) : undefined,
  )
  if (!trial) return
  requireRulesWriter(member, trial.ownerId)
  const failing = trial.lessons.map((lesson) => toLesson(lesson, trial.changed, new Map())).filter(isUnmet)
  const taught = failing.map((lesson) => ({
    lesson,
    ought: verdictWords[lesson.expected],
    is: verdictWords[lesson.found ?? lesson.expected],
  }))
  requireMet([...taught, ...(await findUnmet(deps, by, { kind: 'rules', policyId }, how))])
}

/**
 * A ruling was wrong: what it ought to have been is a test from now on.
 * @throws NOT_FOUND for a turn that nothing was ruled in, FORBIDDEN
 */
export const teachRuling = async (
  deps: Deps,
  { tenantId, member, conversationId }: By & { conversationId: string },
  { entryId, expected, why }: LessonWish,
): Promise<void> => {
  const scope = { tenantId, sellerId: member.sellerId }
  await deps.database.withTenant(scope, async (tx) => {
    await loadConversation(tx, conversationId)
    const entry = await loadEntry(tx, conversationId, entryId)
    if (!entry.body?.turn || !ruledIn(entry.body.turn)) throw new CeladonError('NOT_FOUND')
    requireTeacher(member)
    const test: LessonTest = { kind: 'ruling', expected }
    const made = { id: deps.ids.next(), conversationId, entryId, test, why, authorId: member.id }
    const now = deps.clock.now().toISOString()
    await recordLesson(tx, { ...made, sellerId: member.sellerId ?? null, madeAt: now })
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: member.id,
      act: 'ruling.taught',
      about: { kind: 'entry', id: entryId },
      details: { expected, conversationId },
    })
  })
}

/** @throws NOT_FOUND, FORBIDDEN */
export const withdrawRuling = (deps: Deps, { tenantId, member }: By, id: string): Promise<void> =>
  deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    await withdrawLesson(tx, id)
    requireTeacher(member)
    const at = deps.clock.now().toISOString()
    await recordAudit(tx, { tenantId, at, by: member.id, act: 'ruling.withdrawn', about: { kind: 'lesson', id } })
  })

/** @throws FORBIDDEN */
const requireTeacher = (member: Writer): void => {
  if (!may(member, 'rules.write')) throw new CeladonError('FORBIDDEN')
}

type OfRuling = KeptLesson & { test: { kind: 'ruling' } }
type Trial = { ownerId: string | null; now: readonly Policy[]; changed: readonly Policy[]; lessons: OfRuling[] }

const readTrial = async (tx: TenantTransaction, policyId: string, now: Date): Promise<Trial> => {
  const version = await findPolicyVersion(tx, policyId)
  if (!version) throw new CeladonError('NOT_FOUND')
  const { policy } = version
  const { policies } = await readRulesInForce(tx, now.toISOString())
  return {
    ownerId: policy.sellerId,
    now: policies,
    changed: [...policies.filter(({ sellerId }) => sellerId !== policy.sellerId), policy],
    lessons: (await listLessons(tx, policy.sellerId)).filter(isOfRuling),
  }
}

/** What rules can change. */
const isOfRuling = (lesson: KeptLesson): lesson is OfRuling => lesson.test.kind === 'ruling'

const toLesson = (
  { record, authorId, entryId: _entryId, test: { expected }, ...kept }: OfRuling,
  policies: readonly Policy[],
  names: ReadonlyMap<string, string>,
): Lesson => {
  const ruled = record && ruledIn(record)
  const found = ruled ? ruleAgain(ruled, policies).verdict : null
  return {
    ...kept,
    expected,
    authorName: names.get(authorId) ?? '',
    found,
    isMet: found === null || found === expected,
  }
}

const isUnmet = ({ isMet }: Lesson): boolean => !isMet
