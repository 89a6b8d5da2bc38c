import type { AuditCheck, AuditKept } from '@celadon/contract'

/** So many faults say enough. */
const mostFaults = 20

type Step = (wanted: AuditKept) => Promise<AuditCheck>

/** The whole chain, one step after the other; `onStep` is told how far it was verified. */
export async function verifyInSteps(
  kept: AuditKept['kept'],
  verify: Step,
  onStep: (verified: number, of: number) => void,
): Promise<AuditCheck> {
  let check = await verify({ kept })
  const faults = [...check.faults]
  while (check.next !== null && faults.length < mostFaults) {
    onStep(check.next.number, check.end.number)
    check = await verify({ kept, after: check.next })
    faults.push(...check.faults)
  }
  return { ...check, faults }
}
