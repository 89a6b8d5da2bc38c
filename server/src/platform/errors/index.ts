/** Errors with a reader: the caller of an API, or the operator at a terminal. */
import type { ErrorCode, Localized } from '@celadon/contract'

/** Everything a caller can mend; the contract's table maps its code to a status and words. */
export class CeladonError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>
  /** Each thing that stands in the way, in words for whoever asked. */
  readonly reasons: readonly Localized[]

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, reasons: readonly Localized[] = []) {
    super(`${code} ${JSON.stringify(details)}`)
    this.name = 'CeladonError'
    this.code = code
    this.details = details
    this.reasons = reasons
  }
}

/** Something the operator can mend, in words that say how. `message` is the English text. */
export class OperatorError extends Error {
  readonly words: Localized

  constructor(words: Localized, options?: ErrorOptions) {
    super(words.en, options)
    this.name = 'OperatorError'
    this.words = words
  }
}
