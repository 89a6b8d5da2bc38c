import type { AddedStep, Step, Workflow } from '@celadon/contract'

/** What a workspace put into a workflow: questions in free words, and notes for staff. Their names begin so. */
const ownName = 'own-'
export const isOwn = ({ name }: Step): boolean => name.startsWith(ownName)

/** The steps after which something may be put: those that ask, before anything is ruled on, shown for a yes or told. */
export const placesIn = ({ steps }: Workflow): string[] => {
  const shipped = steps.filter((step) => !isOwn(step))
  const end = shipped.findIndex(({ kind }) => !asking.has(kind))
  return shipped.slice(0, end === -1 ? shipped.length : end).flatMap((step) => (step.kind === 'ask' ? [step.name] : []))
}

const asking: ReadonlySet<Step['kind']> = new Set(['ask', 'note', 'read'])

export const ownStepsIn = ({ steps }: Workflow): AddedStep[] =>
  steps.flatMap((step, index): AddedStep[] => {
    if (!isOwn(step)) return []
    const after = steps.slice(0, index).findLast((each) => !isOwn(each))?.name ?? ''
    if (step.kind === 'note') return [{ after, kind: 'note', text: step.text }]
    return step.kind === 'ask' ? [{ after, kind: 'question', text: step.question }] : []
  })

/**
 * The steps as they come with these put in, and numbered anew; what stood there of one's own before is gone. What has no
 * place any more stands at the last.
 */
export const withOwnSteps = (workflow: Workflow, added: readonly AddedStep[]): Workflow => {
  const places = placesIn(workflow)
  const placed = added.flatMap((each, index) => {
    const after = places.includes(each.after) ? each.after : places.at(-1)
    return after === undefined ? [] : [{ after, step: toStep(each, index) }]
  })
  const steps = workflow.steps
    .filter((step) => !isOwn(step))
    .flatMap((step) => [step, ...placed.filter(({ after }) => after === step.name).map((each) => each.step)])
  return { ...workflow, steps: numbered(steps) }
}

const toStep = ({ kind, text }: AddedStep, index: number): Step => {
  const base = { number: 0, name: `${ownName}${index + 1}` }
  return kind === 'note'
    ? { ...base, kind, text }
    : { ...base, kind: 'ask', field: 'words', question: text, isOptional: false }
}

/** From 1 on; forks go where they went. */
const numbered = (steps: readonly Step[]): Step[] => {
  const numbers = new Map(steps.flatMap((step, index) => (isOwn(step) ? [] : [[step.number, index + 1] as const])))
  return steps.map((step, index): Step => {
    if (step.kind !== 'choose') return { ...step, number: index + 1 }
    const options = step.options.map((option) => ({ ...option, goTo: numbers.get(option.goTo) ?? option.goTo }))
    return { ...step, number: index + 1, options }
  })
}
