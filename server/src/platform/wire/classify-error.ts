import { maxTextLength, type ErrorCode, type Localized } from '@celadon/contract'
import { z } from 'zod'
import { CeladonError } from '#platform/errors'

/** An error as its caller meets it. `fields`: where in the request, as dotted paths; `reasons`: what stands in the way. */
export type Fault = { code: ErrorCode; retryAfterSeconds?: number; fields?: string[]; reasons?: readonly Localized[] }

/** Which code of the contract's table an error is. Whatever nobody foresaw is INTERNAL, and the listener logs it. */
export const classifyError = (error: unknown): Fault => {
  if (error instanceof CeladonError) return ofOurs(error)
  if (error instanceof z.core.$ZodError) return ofShape(error.issues)
  const state = codeOf(error)
  if (isDatabaseGone(error, state)) return { code: 'UNAVAILABLE', retryAfterSeconds: 1 }
  // Class 22: words that PostgreSQL cannot hold or compare. The caller sent them, so the caller can mend it.
  if (/^22[0-9A-Z]{3}$/.test(state)) return { code: 'INVALID_REQUEST' }
  return { code: 'INTERNAL' }
}

const ofOurs = (error: CeladonError): Fault => {
  const { retryAfterSeconds } = error.details
  const fault: Fault = { code: error.code }
  if (error.reasons.length > 0) fault.reasons = error.reasons
  if (typeof retryAfterSeconds === 'number') fault.retryAfterSeconds = retryAfterSeconds
  else if (error.code === 'UNAVAILABLE') fault.retryAfterSeconds = 1
  return fault
}

const ofShape = (issues: readonly z.core.$ZodIssue[]): Fault => ({
  code: issues.every(isTextTooLong) ? 'TOO_LARGE' : 'INVALID_REQUEST',
  fields: [...new Set(issues.map((issue) => issue.path.join('.')))].slice(0, 10),
})

const isTextTooLong = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_big' && issue.origin === 'string' && issue.maximum === maxTextLength

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** Connection refused, lost or full; server starting, stopping, read-only or out of disk; a race to be run again. */
const goneStates =
  /^(08|53|57P0[123]|58030|25006|40001|40P01|ECONN|ENOENT$|EPIPE|ETIMEDOUT|EACCES$|ENOSPC$|EDQUOT$|EROFS$)/
const goneMessages =
  /connection terminated|timeout exceeded when trying to connect|not queryable|after calling end on the pool/i

const isDatabaseGone = (error: unknown, state: string): boolean => {
  if (goneStates.test(state)) return true
  if (error instanceof AggregateError) return error.errors.some((inner) => goneStates.test(codeOf(inner)))
  return error instanceof Error && goneMessages.test(error.message)
}
