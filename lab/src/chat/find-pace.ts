import type { WorkerRun } from './worker-frames.ts'

export type Pace = { perSecond: number; run: WorkerRun }

/**
 * Whether the server kept up: what is under way at the end is no more than what a quarter of a second brings, or no
 * more than at the first second.
 */
export const keptUp = (run: WorkerRun, perSecond: number): boolean => {
  const last = run.underWay.at(-1) ?? 0
  return last <= Math.max(20, perSecond / 4, run.underWay[0] ?? 0) && run.completed >= run.started * 0.9
}

/**
 * Raises the load step by step until the backlog grows; where already the first step is too fast, begins at half of it.
 * @returns the fastest that was kept and the most answered.
 * @throws when not even one a second is kept.
 */
export const findPace = async (
  run: (perSecond: number, seconds: number) => Promise<WorkerRun>,
  options: { from: number; step: number; seconds: number },
): Promise<{ kept: number; peak: number }> => {
  if (options.from < 1) throw new Error('not even one turn a second was kept up with')
  let kept = 0
  let peak = 0
  for (let perSecond = options.from; ; perSecond = Math.round(perSecond * options.step)) {
    const result = await run(perSecond, options.seconds)
    peak = Math.max(peak, result.completed / options.seconds)
    if (keptUp(result, perSecond)) kept = perSecond
    else return kept > 0 ? { kept, peak } : findPace(run, { ...options, from: Math.floor(options.from / 2) })
  }
}
