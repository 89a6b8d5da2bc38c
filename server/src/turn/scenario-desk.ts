import type {
  AuditAct,
  AuditDetails,
  ExpectedOfScenario,
  Scenario,
  ScenarioKept,
  ScenarioList,
  ScriptedLine,
  ScenarioWish,
} from '@celadon/contract'
import { maskSensitive } from '#conversation/masking'
import { listLessons, type KeptLesson } from '#oversight/lessons'
import {
  chooseScenario,
  listScenarios,
  loadScenario,
  recordScenario,
  removeScenario,
  type KeptScenario,
} from '#oversight/scenarios'
import { listNames } from '#people/names'
import { recordAudit } from '#platform/audit'
import { CeladonError } from '#platform/errors'
import { mayWriteRules, requireRulesWriter } from '#policy/drafts'
import { judge, playScenario, wordFault } from './play-scenarios.ts'
import { keepStage, openingWordsIn, readTried, type By } from './read-stage.ts'
import { ruledIn } from './replay-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database'>
type Changing = Pick<TurnDependencies, 'database' | 'clock'>

/** The simulated buyers of the reader's side. */
export const showScenarios = async ({ database }: Deps, { tenantId, member }: By): Promise<ScenarioList> => {
  const owner = member.sellerId ?? null
  const kept = await database.withTenant({ tenantId, sellerId: member.sellerId }, (tx) => listScenarios(tx, owner))
  const memberIds = [...new Set(kept.map(({ authorId }) => authorId))]
  // The names of members are not a seller's to list: asked for the workspace.
  const names = await database.withTenant({ tenantId }, (tx) => listNames(tx, { customerIds: [], memberIds }))
  return {
    scenarios: kept.map((each) => toScenario(each, names.get(each.authorId) ?? '')),
    mayWrite: mayWriteRules(member, owner),
  }
}

const toScenario = (
  { id, number, title, language, stage, lines, expected, isChosen, madeAt }: KeptScenario,
  authorName: string,
): Scenario => ({
  id,
  number,
  title,
  language,
  order: orderOf(stage),
  lines: wordsOf(lines),
  expected,
  isChosen,
  authorName,
  madeAt,
})

const wordsOf = (lines: readonly ScriptedLine[]): string[] =>
  lines.flatMap((line) => (typeof line === 'string' ? [line] : line.kind === 'text' ? [line.text] : []))

const orderOf = (stage: KeptScenario['stage']): Scenario['order'] => {
  if (stage.kind !== 'kept') return stage
  return { kind: 'own', number: stage.orders.find(({ externalId }) => externalId === stage.orderId)?.number ?? '' }
}

/**
 * A simulated buyer is kept, and chosen if what is in force meets it: from now on nothing of its owner's is published that
 * does not. What is not met yet would stand in the way of everything: whoever wants that chooses it.
 * @throws FORBIDDEN; NOT_FOUND for an order or a test out of reach; NOTHING_TO_SAY of a test in whose turn no wish began
 */
export const keepScenario = async (deps: TurnDependencies, by: By, wish: ScenarioWish): Promise<ScenarioKept> => {
  const { tenantId, member } = by
  const sellerId = member.sellerId ?? null
  requireRulesWriter(member, sellerId)
  const base = {
    id: deps.ids.next(),
    sellerId,
    title: masked(wish.title),
    authorId: member.id,
    madeAt: deps.clock.now().toISOString(),
  }
  const told =
    wish.from.kind === 'lesson' ? await fromLesson(deps, by, wish.from.lessonId) : await fromLines(deps, by, wish)
  const played = await playScenario(deps, by, await readTried(deps, by, { kind: 'in-force' }), told)
  const expected = wish.expected ?? told.expected ?? expectedOf(played)
  const fault = judge({ expected }, played)
  const isChosen = fault === undefined
  await deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    await recordScenario(tx, { ...base, ...told, expected, isChosen })
    const about = { kind: 'scenario', id: base.id }
    await recordAudit(tx, {
      tenantId,
      at: base.madeAt,
      by: member.id,
      act: 'scenario.kept',
      about,
      details: { sellerId, isChosen },
    })
  })
  return { isChosen, unmet: fault ? wordFault(fault) : null }
}

type Told = Pick<KeptScenario, 'language' | 'stage' | 'lines' | 'buyer' | 'from' | 'record'> & {
  expected: ExpectedOfScenario | null
}

const fromLines = async (deps: TurnDependencies, by: By, { language, from }: ScenarioWish): Promise<Told> => {
  if (from.kind !== 'lines') throw new CeladonError('INVALID_REQUEST')
  const stage = await keepStage(deps, by, from.order)
  return {
    language,
    stage,
    lines: from.lines.map(maskedLine),
    buyer: from.buyer,
    from: null,
    record: null,
    expected: null,
  }
}

const fromLesson = async ({ database }: Deps, { tenantId, member }: By, lessonId: string): Promise<Told> => {
  const { sellerId } = member
  const lessons = await database.withTenant({ tenantId, sellerId }, (tx) => listLessons(tx, sellerId ?? null))
  const lesson = lessons.find(({ id }) => id === lessonId)
  if (!lesson) throw new CeladonError('NOT_FOUND')
  const { record, conversationId, entryId, test } = lesson
  if (test.kind !== 'ruling' || !canBeSaid(lesson)) throw new CeladonError('NOTHING_TO_SAY')
  return {
    language: record?.language ?? 'zh',
    stage: { kind: 'lesson' },
    lines: [],
    buyer: { reason: null, hasPhoto: false },
    from: { conversationId, entryId },
    record,
    expected: { ends: test.expected, toCustomer: null, says: null },
  }
}

const canBeSaid = ({ record }: KeptLesson): boolean =>
  record !== null && ruledIn(record) !== undefined && openingWordsIn(record) !== ''

/** What comes of it as things are. */
const expectedOf = (played: Awaited<ReturnType<typeof playScenario>>): ExpectedOfScenario => {
  const outcome = played === 'timed-out' ? undefined : played?.outcome
  return { ends: outcome?.ends ?? 'open', toCustomer: outcome?.toCustomer ?? null, says: null }
}

/** @throws NOT_FOUND, FORBIDDEN */
export const setScenarioChoice = (deps: Changing, by: By, id: string, isChosen: boolean): Promise<void> =>
  change(deps, by, { id, act: 'scenario.chosen', details: { isChosen } }, (tx) => chooseScenario(tx, id, isChosen))

/** @throws NOT_FOUND, FORBIDDEN */
export const dropScenario = (deps: Changing, by: By, id: string): Promise<void> =>
  change(deps, by, { id, act: 'scenario.removed' }, (tx) => removeScenario(tx, id))

const change = (
  { database, clock }: Changing,
  { tenantId, member }: By,
  { id, act, details = {} }: { id: string; act: AuditAct; details?: AuditDetails },
  write: (tx: Parameters<typeof removeScenario>[0]) => Promise<void>,
): Promise<void> =>
  database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    const { sellerId } = await loadScenario(tx, id)
    requireRulesWriter(member, sellerId)
    await write(tx)
    const at = clock.now().toISOString()
    await recordAudit(tx, { tenantId, at, by: member.id, act, about: { kind: 'scenario', id }, details })
  })

const masked = (text: string): string => maskSensitive(text).text

const maskedLine = (line: ScriptedLine): ScriptedLine =>
  typeof line === 'string' ? masked(line) : line.kind === 'text' ? { ...line, text: masked(line.text) } : line
