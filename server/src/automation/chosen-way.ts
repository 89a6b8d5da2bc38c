import type { Run, Step } from '@celadon/contract'
import type { Said } from '#automation/fields'
import type { RunFacts } from './planned-run.ts'

type Fork = Extract<Step, { kind: 'choose' }>
type Option = Fork['options'][number]

/** The option of the forking step that was put: tapped, called by its name in either language, or meant by a yes or no. */
export const chosenWay = (
  run: Run,
  said: Said,
  { workflow }: RunFacts,
): { step: string; option: string } | undefined => {
  const step = workflow.steps.find((each) => each.number === run.step)
  if (step?.kind !== 'choose') return undefined
  const option = step.options.find(({ id }) => said.tapped.includes(id)) ?? meant(step, said)
  return option && { step: step.name, option: option.id }
}

const meant = ({ options }: Fork, { utterance, reading, tapped }: Said): Option | undefined => {
  if (tapped.length > 0) return undefined
  const named = options.filter((option) => isNamed(option, utterance.toLowerCase()))
  if (named.length === 1) return named[0]
  if (named.length > 1) return undefined
  const meaning = new Set([...reading.acts.map(({ kind }) => kind), reading.intents[0]?.intent])
  const [isYes, isNo] = [yes, no].map((words) => words.some((word) => meaning.has(word)))
  return isYes === isNo ? undefined : options.find(({ id }) => id === (isYes ? 'yes' : 'no'))
}

/** Whether something helped is told by a yes or no, or said as such. */
const yes = ['affirm', 'solved']
const no = ['deny', 'not-solved']

const isNamed = ({ label }: Option, utterance: string): boolean =>
  [label.zh, label.en].some((name) => name !== '' && utterance.includes(name.toLowerCase()))
