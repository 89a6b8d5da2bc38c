import type { Run, Workflow } from '@celadon/contract'
import { shippedWorkflows } from '#automation/workflows'
import type { KeptPause } from '#oversight/pauses'
import { does, type Rule } from './rule.ts'
import type { PauseFact, Plan, Situation } from './situation.ts'

/**
 * What is paused is answered by people, at once: everything, or what these words, the run they go on with or what waits
 * for proof is about. Ranked after danger and below nothing else that the assistant would say itself.
 */
export const assistantPaused: Rule = {
  name: 'assistant-paused',
  fits: (situation) => {
    const pause = situation.pauses && pauseOn(situation.pauses, intentsAtHand(situation))
    return pause ? handOffFor(pause) : null
  },
}

/** What was chosen to be said is about something paused, though nothing of the words was sure to be. */
export const pausedByPlan = ({ pauses, reading }: Situation, plan: Plan): ReturnType<Rule['fits']> => {
  const about = plan.act === 'tell-article' ? namesOf(reading.intents.slice(0, 1)) : (intentsOfActs[plan.act] ?? [])
  const pause = pauses && pauseOn(pauses, new Set(about))
  return pause?.intent ? handOffFor(pause) : null
}

const intentsOfActs: Partial<Record<Plan['act'], readonly string[]>> = {
  'tell-order': ['track-order'],
  'choose-order': ['track-order'],
}

const handOffFor = ({ intent, by, since }: PauseFact): ReturnType<typeof does> =>
  does({ act: 'hand-off', because: 'paused' }, by, since, ...(intent === null ? [] : [intent]))

export const toPauseFact = (pause: KeptPause, workflows: readonly Workflow[]): PauseFact => {
  const { id, intent, byName, begunAt } = pause
  return { id, intent, by: byName, since: begunAt, ...namesBegun(intent, workflows) }
}

/** Of the workspace's own workflows too: what an intent begins is paused with it, however far it got. */
export const namesBegun = (intent: string | null, workflows: readonly Workflow[]): Pick<PauseFact, 'workflows'> => {
  const begun = intent === null ? [] : workflows.filter(({ intents }) => intents.includes(intent))
  return begun.length === 0 ? {} : { workflows: begun.map(({ name }) => name) }
}

/** Everything is paused, or what one of these runs is about. */
export const findPauseOn = (pauses: readonly Paused[], runs: readonly Pick<Run, 'workflow'>[]): Paused | undefined =>
  pauseOn(pauses, new Set(intentsOfRuns(runs)))

type Paused = Pick<PauseFact, 'intent' | 'workflows'>

const pauseOn = <P extends Paused>(pauses: readonly P[], atHand: ReadonlySet<string>): P | undefined =>
  pauses.find(({ intent }) => intent === null) ??
  pauses.find(
    ({ intent, workflows = [] }) => intent !== null && [intent, ...workflows].some((name) => atHand.has(name)),
  )

/** A guess that is less likely than not is about nothing. */
const likely = 0.5

const intentsAtHand = ({ reading, tapped, dialogue, advance }: Situation): ReadonlySet<string> => {
  const read = reading.gate === 'answer' ? reading.intents.filter(({ confidence }) => confidence >= likely) : []
  return new Set([
    ...(tapped === null ? [] : [tapped]),
    ...namesOf(read),
    ...(dialogue.pendingIntent === null ? [] : [dialogue.pendingIntent]),
    ...intentsOfRuns(advance?.runs ?? []),
  ])
}

const namesOf = (guesses: Situation['reading']['intents']): string[] =>
  guesses.flatMap(({ intent, finer }) => (finer === undefined ? [intent] : [intent, finer]))

const intentsOfRuns = (runs: readonly Pick<Run, 'workflow'>[]): string[] =>
  runs.flatMap(({ workflow }) => [workflow, ...(intentsOf.get(workflow) ?? [])])

const intentsOf = new Map(shippedWorkflows.map(({ name, intents }) => [name, intents]))
