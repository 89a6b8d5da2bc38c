import type { ChoiceOption, Part, Run, Step } from '@celadon/contract'
import { originalMethod } from '#commerce'
import type { Said } from '#automation/fields'
import { words } from '#automation/words'
import type { Given } from './outcome.ts'
import type { PlannedRun, RunFacts } from './planned-run.ts'
import { passesOver } from './passes-over.ts'
import { ask } from './put-question.ts'

type Ask = Extract<Step, { kind: 'ask' }>

/**
 * A question that was passed over, or of whose offers none fits. What has an answer of its own is taken so (`goesOn`); what
 * does not is put once more with the reason, and a way to a person beside it. Undefined: the words do neither.
 */
export const passOver = (
  run: Run,
  said: Said,
  given: Given,
): { goesOn: Run; planned?: never } | { planned: PlannedRun; goesOn?: never } | undefined => {
  const step = given.facts.workflow.steps.find(({ number }) => number === run.step)
  const passed = said.tapped.length === 0 && run.status === 'asking' ? passesOver(said.utterance) : null
  if (!passed || step?.kind !== 'ask' || ownWays.has(step.field)) return undefined
  const known = passed === 'skip' ? withUsual(run, step, given.facts) : undefined
  if (known) return { goesOn: known }
  const { stillNeeded, noneFits } = words[given.facts.language]
  const asked = ask({ ...run, timesAsked: run.timesAsked + 1 }, step, given, null)
  return { planned: withPerson(asked, passed === 'skip' ? stillNeeded : noneFits, given.facts) }
}

/** Free words may be any, and who has no photo is asked otherwise. */
const ownWays: ReadonlySet<Ask['field']> = new Set(['words', 'photo'])

/** Money goes back the way it came unless somebody wants it elsewhere. */
const withUsual = (run: Run, { field, name }: Ask, { shop }: RunFacts): Run | undefined => {
  if (field !== 'method' || run.answers.orderId === undefined || !givesBack.has(run.workflow)) return undefined
  const payments = shop.dealings.find(({ orderId }) => orderId === run.answers.orderId)?.payments ?? []
  const methodId = originalMethod(payments)
  if (methodId === null) return undefined
  return { ...run, timesAsked: 0, answers: { ...run.answers, methodId }, saidBy: { ...run.saidBy, [name]: '' } }
}

const givesBack: ReadonlySet<string> = new Set(['return-items', 'exchange-items', 'change-items'])

/** The question after these words, and a way to a person beside it. */
export const withPerson = (planned: PlannedRun, opening: string, { language }: RunFacts): PlannedRun => {
  const { awaiting, parts } = planned
  const said = words[language]
  const person = { id: 'person', label: said.person }
  const beside = (options: readonly ChoiceOption[]): ChoiceOption[] => [...options, person]
  return {
    ...planned,
    parts: parts.map((part, at): Part => {
      if (part.type === 'choices') return { ...part, options: beside(part.options) }
      return at === 0 && part.type === 'text' ? { ...part, text: `${opening}${said.sentenceJoin}${part.text}` } : part
    }),
    awaiting: awaiting && awaiting.options.length > 0 ? { ...awaiting, options: beside(awaiting.options) } : awaiting,
  }
}
