import { shippedWorkflows } from '#automation/workflows'
import type { KeptPause } from '#oversight/pauses'
import { does, type Rule } from './rule.ts'
import type { PauseFact, Situation } from './situation.ts'

/**
 * What is paused is answered by people, at once: everything, or what these words, the run they go on with or what waits
 * for proof is about. Ranked after danger and below nothing else that the assistant would say itself.
 */
export const assistantPaused: Rule = {
  name: 'assistant-paused',
  fits: (situation) => {
    const pause = situation.pauses && pauseOn(situation.pauses, intentsAtHand(situation))
    if (!pause) return null
    const about = pause.intent === null ? [] : [pause.intent]
    return does({ act: 'hand-off', because: 'paused' }, pause.by, pause.since, ...about)
  },
}

export const toPauseFact = ({ id, intent, byName, begunAt }: KeptPause): PauseFact => ({
  id,
  intent,
  by: byName,
  since: begunAt,
})

const pauseOn = (pauses: readonly PauseFact[], atHand: ReadonlySet<string>): PauseFact | undefined =>
  pauses.find(({ intent }) => intent === null) ?? pauses.find(({ intent }) => intent !== null && atHand.has(intent))

/** A guess that is less likely than not is about nothing. */
const likely = 0.5

const intentsAtHand = ({ reading, tapped, dialogue, advance }: Situation): ReadonlySet<string> => {
  const read = reading.gate === 'answer' ? reading.intents.filter(({ confidence }) => confidence >= likely) : []
  const runs = advance && !advance.isAside ? advance.runs : []
  return new Set([
    ...(tapped === null ? [] : [tapped]),
    ...read.flatMap(({ intent, finer }) => (finer === undefined ? [intent] : [intent, finer])),
    ...(dialogue.pendingIntent === null ? [] : [dialogue.pendingIntent]),
    ...runs.flatMap(({ workflow }) => [workflow, ...(intentsOf.get(workflow) ?? [])]),
  ])
}

const intentsOf = new Map(shippedWorkflows.map(({ name, intents }) => [name, intents]))
