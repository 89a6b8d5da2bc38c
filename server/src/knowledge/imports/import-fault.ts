import { CeladonError } from '#platform/errors'
import { OutboundError } from '#platform/outbound'

/** Why something could not be imported, as a code that the desk has words for. */
export class ImportFault extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'ImportFault'
    this.code = code
  }
}

/** Not now: the site asks to be left alone for so long. */
export class SiteBusy extends Error {
  readonly waitMs: number

  constructor(waitMs: number) {
    super('SITE_BUSY')
    this.name = 'SiteBusy'
    this.waitMs = waitMs
  }
}

/** The code of what went wrong with one thing; undefined: nothing that trying another will mend. */
export const faultOf = (error: unknown): string | undefined =>
  error instanceof ImportFault || error instanceof OutboundError || error instanceof CeladonError
    ? error.code
    : undefined
