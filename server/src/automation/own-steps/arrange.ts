import type { Arrangement, Localized, Step, Workflow } from '@celadon/contract'
import { isOwn } from './own-steps.ts'

/** How a workspace has the steps of a workflow: those that may be moved in their order, and what is left out. */
export const arrangementIn = ({ steps, omitted = [] }: Workflow): Arrangement => ({
  order: steps.filter((step) => !isOwn(step)).map(({ name }) => name),
  omitted,
})

/**
 * The steps in this order, without what is left out. Only what the workflow says is safe moves or goes; all else stands
 * where it stood, under the numbers that it came with. An order of other steps than there are is none.
 */
export const arranged = (workflow: Workflow, { order, omitted }: Arrangement): Workflow => {
  const gone = workflow.steps.filter(({ name, mayOmit }) => mayOmit && omitted.includes(name)).map(({ name }) => name)
  const left = workflow.steps.filter(({ name }) => !gone.includes(name))
  const movable = new Map(left.flatMap((step) => (step.mayMove ? [[step.name, step] as const] : [])))
  const wanted = order.flatMap((name) => movable.get(name) ?? [])
  const isWhole = wanted.length === movable.size && new Set(wanted).size === movable.size
  const moved = (isWhole ? wanted : [...movable.values()]).values()
  const steps = left.map((step): Step => (step.mayMove ? moved.next().value! : step))
  const { omitted: _before, ...rest } = workflow
  return { ...rest, steps, ...(gone.length > 0 && { omitted: gone }) }
}

/** What of an arrangement is not the workspace's to decide, in plain words; empty: nothing. */
export const problemsOfArrangement = (workflow: Workflow, { order, omitted }: Arrangement): Localized[] => {
  const locked = omitted.filter((name) => !workflow.steps.some((step) => step.name === name && step.mayOmit))
  const result = arranged(workflow, { order, omitted })
  const isKept = JSON.stringify(result.steps.map(({ name }) => name)) === JSON.stringify(order)
  return [
    ...locked.map((name) => ({ zh: `步骤“${name}”不能省去。`, en: `The step “${name}” cannot be left out.` })),
    ...(locked.length === 0 && !isKept
      ? [
          {
            zh: '这样的顺序不行：只有可移动的步骤能换位置。',
            en: 'Not in this order: only steps that may move change places.',
          },
        ]
      : []),
  ]
}
