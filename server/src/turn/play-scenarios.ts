import type { Localized, Rehearsal, RehearsalWish, ScenarioResult } from '@celadon/contract'
import { playedLine } from '#oversight/buyers'
import { judgeScenario, listScenarios, type KeptScenario } from '#oversight/scenarios'
import type { Unmet } from '#oversight/lessons'
import { textOfParts } from '#conversation/log'
import { CeladonError } from '#platform/errors'
import { changeOf, keepStage, readTried, stageOf, type By, type Change, type Tried } from './read-stage.ts'
import { rehearse } from './rehearse.ts'
import { wasCancelled } from './was-cancelled.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Nobody waits longer for simulated buyers: who has not come to an end by then is not met. */
const withinMs = 60_000
/** Nor for one of them that stands before a change. */
const eachWithinMs = 15_000
/** What one of them waits for the database, the others are read meanwhile. */
const atOnce = 4

type Played = Rehearsal | 'timed-out' | undefined
type Script = Pick<KeptScenario, 'stage' | 'language' | 'buyer' | 'lines' | 'record'>

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
  const isOver = overIn(deps, withinMs)
  const played = await inTime(rehearse(deps, set.stage, { language, lines, buyer: buyer && set.buyer, isOver }))
  if (played === 'timed-out') throw new CeladonError('UNAVAILABLE')
  return played
}

/** One simulated buyer to the end; undefined: nothing is left of what they would say. */
export const playScenario = async (
  deps: TurnDependencies,
  by: By,
  tried: Tried,
  scenario: Script,
  isOver = overIn(deps, withinMs),
): Promise<Played> => {
  const set = await stageOf(deps, by, tried, scenario)
  if (!set) return undefined
  const lines = set.lines.map(playedLine)
  return inTime(rehearse(deps, set.stage, { language: scenario.language, lines, buyer: set.buyer, isOver }))
}

const inTime = async (playing: ReturnType<typeof rehearse>): Promise<Rehearsal | 'timed-out'> => {
  try {
    return await playing
  } catch (error) {
    if (wasCancelled(error)) return 'timed-out'
    throw error
  }
}

const overIn = ({ clock }: Pick<TurnDependencies, 'clock'>, ms: number): (() => boolean) => {
  const endsAt = clock.now().getTime() + ms
  return () => clock.now().getTime() >= endsAt
}

/**
 * Every simulated buyer of the draft's owner, or those of these ids, with what is in force and with the draft.
 * @throws NOT_FOUND
 */
export const runScenarios = async (
  deps: TurnDependencies,
  by: By,
  { draft, ids }: { draft: RehearsalWish['draft']; ids?: readonly string[] | undefined },
): Promise<ScenarioResult[]> => {
  const tried = await readTried(deps, by, changeOf(draft))
  const inForce = { ...(await readTried(deps, by, { kind: 'in-force' })), ownerId: tried.ownerId }
  const isOver = overIn(deps, withinMs)
  const wanted = (await listOf(deps, by, tried)).filter(({ id }) => ids === undefined || ids.includes(id))
  return eachOf(wanted, async (scenario) => {
    const now = await playScenario(deps, by, inForce, scenario, isOver)
    return resultOf(scenario, now, await playScenario(deps, by, tried, scenario, isOver))
  })
}

/**
 * What chosen simulated buyers of its owner say against a change. A roll-back waits for nobody: who alone did not come to an
 * end is told to whoever runs the server.
 * @throws NOT_FOUND
 */
export const findUnmet = async (
  deps: TurnDependencies,
  by: By,
  change: Change,
  { isRollBack = false }: { isRollBack?: boolean } = {},
): Promise<Unmet[]> => {
  const tried = await readTried(deps, by, change)
  const isOver = overIn(deps, withinMs)
  const chosen = (await listOf(deps, by, tried)).filter(({ isChosen }) => isChosen)
  const unmet = await eachOf(chosen, async (scenario): Promise<Unmet[]> => {
    const { number, title } = scenario
    const isOverForOne = overIn(deps, eachWithinMs)
    const played = await playScenario(deps, by, tried, scenario, () => isOver() || isOverForOne())
    if (played === 'timed-out' && isRollBack) {
      deps.log.warn({ scenario: number }, 'a roll-back did not wait for a simulated buyer')
      return []
    }
    const fault = judge(scenario, played, eachWithinMs)
    return fault ? [{ ...fault, scenario: { number, title } }] : []
  })
  return unmet.flat()
}

/** Some at a time; the answers stand in the order of what was asked. */
const eachOf = async <Each, Answer>(all: readonly Each[], play: (each: Each) => Promise<Answer>): Promise<Answer[]> => {
  const waiting = all.entries()
  const answers: Answer[] = []
  const work = async (): Promise<void> => {
    for (const [at, each] of waiting) answers[at] = await play(each)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

const listOf = ({ database }: TurnDependencies, { tenantId, member }: By, { ownerId }: Tried) =>
  database.withTenant({ tenantId, sellerId: member.sellerId }, (tx) => listScenarios(tx, ownerId))

type Fault = { ought: Localized; is: Localized }

/** What ought to have come of it and did not; who has nothing to say any more asks nothing. */
export const judge = (
  { expected }: Pick<KeptScenario, 'expected'>,
  played: Played,
  ms = withinMs,
): Fault | undefined => {
  if (played === undefined) return undefined
  if (played === 'timed-out') return tooLate(ms)
  const { turns, outcome } = played
  return judgeScenario(expected, { outcome, replies: turns.map(({ parts }) => textOfParts(parts)).join('\n') })
}

const tooLate = (ms: number): Fault => ({
  ought: { zh: `在 ${ms / 1_000} 秒内走完`, en: `come to an end within ${ms / 1_000} seconds` },
  is: { zh: '超时，没有结果', en: 'run out of time with no result' },
})

export const wordFault = ({ ought, is }: Fault): Localized => ({
  zh: `应当${ought.zh}，现在会${is.zh}。`,
  en: `Ought to ${ought.en}, and would ${is.en}.`,
})

const resultOf = (scenario: KeptScenario, now: Played, found: Played): ScenarioResult => {
  const fault = judge(scenario, found)
  const [before, after] = [outcomeOf(now), outcomeOf(found)]
  return {
    id: scenario.id,
    now: before,
    found: after,
    isChanged: before !== null && after !== null && JSON.stringify(before) !== JSON.stringify(after),
    unmet: fault ? wordFault(fault) : null,
    isTimedOut: found === 'timed-out',
  }
}

const outcomeOf = (played: Played): ScenarioResult['now'] =>
  played === undefined || played === 'timed-out' ? null : played.outcome
