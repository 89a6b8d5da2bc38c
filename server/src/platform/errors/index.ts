/** One error class for everything a caller can mend; the contract's table maps its code to a status and words. */
import type { ErrorCode } from '@celadon/contract'

export class CeladonError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, details: Record<string, string | number> = {}) {
    super(`${code} ${JSON.stringify(details)}`)
    this.name = 'CeladonError'
    this.code = code
    this.details = details
  }
}
