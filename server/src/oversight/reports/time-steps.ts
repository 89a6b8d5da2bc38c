import type { ReportTime } from '@celadon/contract'

/** One step of one time, as it is counted: how often it fell there. */
export type TimeStep = `${ReportTime}@${number}`

const longestSeconds = 40 * 86_400
/** What a step is wider than the seconds it begins with: a time is shown by its middle, within a twentieth of what it was. */
const growth = 1.1

/** The first second of each step: of one second up to ten, then a tenth wide. They are kept, so they never change. */
const firstSeconds: readonly number[] = (() => {
  const firsts = [0]
  for (let last = 0; last < longestSeconds; firsts.push(last)) last = Math.max(last + 1, Math.floor(last * growth))
  return firsts
})()

/** Which step so many seconds fall in; what is longer than all of them falls in the last. */
export const stepOf = (seconds: number): number => {
  const after = firstSeconds.findIndex((first) => first > seconds)
  return after === -1 ? firstSeconds.length - 1 : after - 1
}

/** The whole seconds that a step is shown by. */
export const secondsOfStep = (step: number): number => {
  const first = firstSeconds[step] ?? firstSeconds.at(-1)!
  const next = firstSeconds[step + 1] ?? first + 1
  return Math.floor((first + next - 1) / 2)
}

export const timeStepOf = (time: ReportTime, seconds: number): TimeStep => `${time}@${stepOf(seconds)}`

export const isTimeStep = (name: string): name is TimeStep => name.includes('@')

export const readTimeStep = (name: TimeStep): { time: string; step: number } => {
  const [time, step] = name.split('@') as [string, string]
  return { time, step: Number(step) }
}
