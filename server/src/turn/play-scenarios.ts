import type { Rehearsal, RehearsalWish, ScenarioResult } from '@celadon/contract'
import { judgeScenario, listScenarios, type KeptScenario } from '#oversight/scenarios'
import type { Unmet } from '#oversight/lessons'
import { textOfParts } from '#conversation/log'
import { changeOf, keepStage, readTried, stageOf, type By, type Change, type Tried } from './read-stage.ts'
import { rehearse } from './rehearse.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * What the assistant would read, decide and say to these lines with this draft. Nothing is sent, done or kept.
 * @throws NOT_FOUND for a version, workflow or order that is not the asker's to see
 */
export const playRehearsal = async (deps: TurnDependencies, by: By, wish: RehearsalWish): Promise<Rehearsal> => {
  const { language, lines, buyer } = wish
  const tried = await readTried(deps, by, changeOf(wish.draft))
  const kept = await keepStage(deps, by, wish.order)
  const answers = buyer ?? { reason: null, hasPhoto: false }
  const set = await stageOf(deps, by, tried, { stage: kept, language, buyer: answers, lines: [], record: null })
  if (!set) throw new Error('an order was staged')
  return rehearse(deps, set.stage, { language, lines, buyer: buyer && set.buyer })
}

/** One simulated buyer to the end; undefined: nothing is left of what they would say. */
export const playScenario = async (
  deps: TurnDependencies,
  by: By,
  tried: Tried,
  scenario: Pick<KeptScenario, 'stage' | 'language' | 'buyer' | 'lines' | 'record'>,
): Promise<Rehearsal | undefined> => {
  const set = await stageOf(deps, by, tried, scenario)
  if (!set) return undefined
  const lines = set.lines.map((text) => ({ kind: 'text' as const, text }))
  return rehearse(deps, set.stage, { language: scenario.language, lines, buyer: set.buyer })
}

/** Every simulated buyer of the draft's owner, with what is in force and with the draft. @throws NOT_FOUND */
export const runScenarios = async (
  deps: TurnDependencies,
  by: By,
  draft: RehearsalWish['draft'],
): Promise<ScenarioResult[]> => {
  const tried = await readTried(deps, by, changeOf(draft))
  const inForce = { ...(await readTried(deps, by, { kind: 'in-force' })), ownerId: tried.ownerId }
  const results: ScenarioResult[] = []
  for (const scenario of await listOf(deps, by, tried)) {
    const now = await playScenario(deps, by, inForce, scenario)
    const found = await playScenario(deps, by, tried, scenario)
    results.push(resultOf(scenario, now, found))
  }
  return results
}

/** What chosen simulated buyers of its owner say against a change. @throws NOT_FOUND */
export const findUnmet = async (deps: TurnDependencies, by: By, change: Change): Promise<Unmet[]> => {
  const tried = await readTried(deps, by, change)
  const unmet: Unmet[] = []
  for (const scenario of await listOf(deps, by, tried)) {
    const found = scenario.isChosen ? await playScenario(deps, by, tried, scenario) : undefined
    const fault = found && judge(scenario, found)
    if (fault) unmet.push({ ...fault, scenario: { number: scenario.number, title: scenario.title } })
  }
  return unmet
}

const listOf = ({ database }: TurnDependencies, { tenantId, member }: By, { ownerId }: Tried) =>
  database.withTenant({ tenantId, sellerId: member.sellerId }, (tx) => listScenarios(tx, ownerId))

const judge = ({ expected }: KeptScenario, { turns, outcome }: Rehearsal) =>
  judgeScenario(expected, { outcome, replies: turns.map(({ parts }) => textOfParts(parts)).join('\n') })

const resultOf = (scenario: KeptScenario, now: Rehearsal | undefined, found: Rehearsal | undefined): ScenarioResult => {
  const fault = found && judge(scenario, found)
  return {
    id: scenario.id,
    now: now?.outcome ?? null,
    found: found?.outcome ?? null,
    isChanged: JSON.stringify(now?.outcome) !== JSON.stringify(found?.outcome),
    unmet: fault
      ? {
          zh: `应当${fault.ought.zh}，现在会${fault.is.zh}。`,
          en: `Ought to ${fault.ought.en}, and would ${fault.is.en}.`,
        }
      : null,
  }
}
