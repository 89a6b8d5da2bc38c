import type { Arrangement, Step, WorkflowReading } from '@celadon/contract'

export const isOwnStep = ({ name }: Step): boolean => name.startsWith('own-')

/** The order of the steps as it stands, and what is left out. */
export const arrangementOf = ({ workflow, omitted }: WorkflowReading): Arrangement => ({
  order: workflow.steps.filter((step) => !isOwnStep(step)).map(({ name }) => name),
  omitted: omitted.map(({ name }) => name),
})

/** A step one place on among those that may move; undefined: there is none. */
export const moved = (
  { order, omitted }: Arrangement,
  steps: ReadonlyMap<string, Step>,
  name: string,
  by: -1 | 1,
): Arrangement | undefined => {
  const movable = order.filter((each) => steps.get(each)?.mayMove)
  const other = movable[movable.indexOf(name) + by]
  if (other === undefined) return undefined
  return { omitted, order: order.map((each) => (each === name ? other : each === other ? name : each)) }
}

export const leftOut = ({ order, omitted }: Arrangement, name: string): Arrangement => ({
  order: order.filter((each) => each !== name),
  omitted: [...omitted, name],
})

/** Back where it came with: before the first that stands after it and never moves. */
export const putBack = (
  { order, omitted }: Arrangement,
  steps: ReadonlyMap<string, Step>,
  name: string,
): Arrangement => {
  const number = steps.get(name)?.number ?? 0
  const at = order.findIndex((each) => !steps.get(each)?.mayMove && (steps.get(each)?.number ?? 0) > number)
  return {
    order: order.toSpliced(at < 0 ? order.length : at, 0, name),
    omitted: omitted.filter((each) => each !== name),
  }
}
