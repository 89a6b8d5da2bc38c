import type { AuditCheck, AuditKept } from '@celadon/contract'
import { problemOf } from '#api'

/** So many faults say enough. */
const mostFaults = 20

/** The server lets so many be asked for in a while; then the next waits. */
const pauseMs = 5_000
const mostPauses = 24

type Step = (wanted: AuditKept) => Promise<AuditCheck>

/** The whole chain, one step after the other; `onStep` is told how far it was verified. Asked too fast, it waits and goes on. */
export async function verifyInSteps(
  kept: AuditKept['kept'],
  ask: Step,
  onStep: (verified: number, of: number) => void,
  pause: () => Promise<void> = pauseAWhile,
): Promise<AuditCheck> {
  const verify = patiently(ask, pause)
  let check = await verify({ kept })
  const faults = [...check.faults]
  while (check.next !== null && faults.length < mostFaults) {
    onStep(check.next.number, check.end.number)
    check = await verify({ kept, after: check.next })
    faults.push(...check.faults)
  }
  return { ...check, faults }
}

const patiently =
  (ask: Step, pause: () => Promise<void>): Step =>
  async (wanted) => {
    for (let paused = 0; ; paused += 1) {
      try {
        return await ask(wanted)
      } catch (error) {
        if (problemOf(error).code !== 'RATE_LIMITED' || paused === mostPauses) throw error
        await pause()
      }
    }
  }

const pauseAWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs))
