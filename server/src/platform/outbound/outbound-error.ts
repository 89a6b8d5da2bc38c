export type OutboundFault =
  | 'ADDRESS_FORBIDDEN'
  | 'NOT_FOUND'
  | 'NO_CONNECTION'
  | 'TIMEOUT'
  | 'TOO_LARGE'
  | 'TOO_MANY_REDIRECTS'

/** Why a page could not be had. What was asked for is not repeated: it may hold what nobody should read in a log. */
export class OutboundError extends Error {
  readonly code: OutboundFault

  constructor(code: OutboundFault, options?: ErrorOptions) {
    super(code, options)
    this.name = 'OutboundError'
    this.code = code
  }
}
