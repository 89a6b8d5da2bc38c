import { errorTable, type Language, type Problem } from '@celadon/contract'
import type { Fault } from './classify-error.ts'

/** The RFC 9457 body of a fault. `type` is a stable name, not a page. */
export const toProblem = (fault: Fault, language: Language, traceId: string): Problem => {
  const row = errorTable[fault.code]
  return {
    type: `urn:celadon:problem:${fault.code.toLowerCase().replaceAll('_', '-')}`,
    title: row.en,
    status: row.status,
    detail: row[language],
    code: fault.code,
    traceId,
    ...(fault.fields ? { fields: fault.fields } : {}),
    ...(fault.reasons ? { reasons: fault.reasons.map((reason) => reason[language]) } : {}),
  }
}
