import type { AddedStep, Step, Workflow } from '@celadon/contract'

/** What a workspace put into a workflow: questions in free words, and notes for staff. Their names begin so. */
const ownName = 'own-'
export const isOwn = ({ name }: Step): boolean => name.startsWith(ownName)

/** Numbers of one's own begin here, so that no other step is ever called differently by them. */
const firstOwnNumber = 1_000

/** The steps after which something may be put: those that ask, before anything is ruled on, shown for a yes or told. */
export const placesIn = ({ steps }: Workflow): string[] => {
  const shipped = steps.filter((step) => !isOwn(step))
  const end = shipped.findIndex(({ kind }) => !asking.has(kind))
  return shipped.slice(0, end === -1 ? shipped.length : end).flatMap((step) => (step.kind === 'ask' ? [step.name] : []))
}

const asking: ReadonlySet<Step['kind']> = new Set(['ask', 'note', 'read'])

export const ownStepsIn = ({ steps }: Workflow): KeptStep[] =>
  steps.flatMap((step, index): KeptStep[] => {
    if (!isOwn(step)) return []
    const id = Number(step.name.slice(ownName.length))
    const after = steps.slice(0, index).findLast((each) => !isOwn(each))?.name ?? ''
    if (step.kind === 'note') return [{ id, after, kind: 'note', text: step.text }]
    return step.kind === 'ask' ? [{ id, after, kind: 'question', text: step.question }] : []
  })

type KeptStep = AddedStep & { id: number }

/** Each with an id of its own for good; `used`: by all versions so far. What one was called no other ever is. */
export const withIds = (added: readonly AddedStep[], used: readonly number[]): KeptStep[] => {
  let last = Math.max(0, ...used, ...added.flatMap(({ id }) => id ?? []))
  const taken = new Set<number>()
  return added.map((step) => {
    const id = step.id !== undefined && used.includes(step.id) && !taken.has(step.id) ? step.id : (last += 1)
    taken.add(id)
    return { ...step, id }
  })
}

/**
 * The steps as they come with these put in; what stood there of one's own before is gone. All others keep their numbers,
 * which runs under way stand at. What has no place any more stands at the last.
 */
export const withOwnSteps = (workflow: Workflow, added: readonly KeptStep[]): Workflow => {
  const places = placesIn(workflow)
  const placed = added.flatMap((each) => {
    const after = places.includes(each.after) ? each.after : places.at(-1)
    return after === undefined ? [] : [{ after, step: toStep(each) }]
  })
  const steps = workflow.steps
    .filter((step) => !isOwn(step))
    .flatMap((step) => [step, ...placed.filter(({ after }) => after === step.name).map((each) => each.step)])
  return { ...workflow, steps }
}

const toStep = ({ id, kind, text }: KeptStep): Step => {
  const base = { number: firstOwnNumber + id, name: `${ownName}${id}` }
  return kind === 'note'
    ? { ...base, kind, text }
    : { ...base, kind: 'ask', field: 'words', question: text, isOptional: false }
}
