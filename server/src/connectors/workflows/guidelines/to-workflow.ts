import type { Localized, Step, Workflow } from '@celadon/contract'
import { shippedWorkflows } from '#automation/workflows'
import { communication, nameActions } from './action-name.ts'
import { stepsFor, toNext, toSolved, type Draft } from './action-steps.ts'
import { shippedWorkflowFor } from './done-by.ts'
import { sentencesOf, slugOf, type Guideline, type GuidelineAction } from './guideline-file.ts'
import { guidelineTitles } from './guideline-titles.ts'
import { inChinese, labelOf } from './option-words.ts'

type Placed = Draft & { from?: NonNullable<Step['from']> }
type Named = { name: string; action: GuidelineAction }

/**
 * A guideline as a workflow: its actions in their order, each as the steps that the table has for it. What one of our own
 * workflows does is done by that one's steps, under the rules in force. It begins when somebody says its title, and with
 * whatever examples are taught for the intent of its name.
 */
export const toWorkflow = (group: string, title: string, guideline: Guideline): Omit<Workflow, 'version'> => {
  const name = `${slugOf(group)}-${slugOf(title)}`
  const names = nameActions(guideline.actions)
  const actions = guideline.actions.map((action, at) => ({ name: names[at]!, action }))
  const deed = actions.flatMap(({ name: each, action }) => shippedWorkflowFor(each, action) ?? [])[0]
  const shipped = shippedWorkflows.find((workflow) => workflow.name === deed)
  const placed = closed(
    withInstructions(
      actions.flatMap((each) => placedSteps(each, shipped)),
      guideline,
    ),
  )
  return {
    name,
    title: titleOf(title),
    intents: [name],
    wish: shipped?.wish ?? null,
    presets: shipped?.presets ?? {},
    steps: numbered(withoutRepeats(placed)),
  }
}

const titleOf = (title: string): Localized => {
  const zh = inChinese(guidelineTitles, title)
  return zh === undefined ? labelOf(title) : { zh, en: title }
}

/** Where a workflow of ours rules and tells, the guideline's own telling falls away, and what the order says is not asked. */
const placedSteps = ({ name, action }: Named, shipped: Workflow | undefined): Placed[] => {
  const from = { action: name, sentences: sentencesOf(action) }
  if (shipped && name === communication) return []
  if (shipped && shippedWorkflowFor(name, action) === shipped.name)
    return shipped.steps.map((step) => ({ ...step, from }))
  const drafts: Draft[] =
    shipped && name === 'enter-details' ? [{ kind: 'read', what: 'address' }] : stepsFor(name, action)
  return drafts.map((draft) => ({ ...draft, from }))
}

/** What the guideline says as a whole is for the first person who has it. */
const withInstructions = (placed: readonly Placed[], { instructions }: Guideline): Placed[] => {
  const first = placed.findIndex(({ kind }) => kind === 'hand-off')
  return placed.map((step, at) =>
    at === first && step.from
      ? { ...step, from: { ...step.from, sentences: [...instructions, ...step.from.sentences] } }
      : step,
  )
}

/** An order is asked for once. */
const withoutRepeats = (placed: readonly Placed[]): Placed[] => {
  const isOrder = (step: Placed): boolean => step.kind === 'ask' && step.field === 'order'
  const first = placed.findIndex(isOrder)
  return placed.filter((step, at) => at === first || !isOrder(step))
}

/** What nothing of ours ends, a person ends; where advice may have helped, that is said. */
const closed = (placed: readonly Placed[]): Placed[] => {
  const isOurs = placed.some(({ kind }) => kind === 'act')
  const last = placed.at(-1)
  const ended = isOurs || last?.kind === 'hand-off' ? placed : [...placed, { kind: 'hand-off' as const, why: passedOn }]
  const mayBeSolved = placed.some(
    (step) => step.kind === 'choose' && step.options.some(({ goTo }) => goTo === toSolved),
  )
  return mayBeSolved ? [...ended, { kind: 'tell', text: solved }] : [...ended]
}

const passedOn: Localized = {
  zh: '都记下了，接下来由同事为您处理。',
  en: 'I have noted all of it. A colleague takes it from here.',
}
const solved: Localized = { zh: '好的，已经可以了。', en: 'Good, so it works now.' }

const numbered = (placed: readonly Placed[]): Step[] => {
  const names = new Map<string, number>()
  return placed.map((step, at): Step => {
    const number = at + 1
    const base = step.from?.action ?? step.kind
    const count = (names.get(base) ?? 0) + 1
    names.set(base, count)
    const place = { number, name: count === 1 ? base : `${base}-${count}` }
    if (step.kind !== 'choose') return { ...step, ...place }
    const options = step.options.map((option) => ({ ...option, goTo: goalOf(option.goTo, number, placed.length) }))
    return { ...step, ...place, options }
  })
}

const goalOf = (goTo: number, number: number, last: number): number => {
  if (goTo === toNext) return number + 1
  return goTo === toSolved ? last : goTo
}
