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
export const faultOf = (error: unknown): string | undefined => {
  if (error instanceof ImportFault || error instanceof OutboundError || error instanceof CeladonError) return error.code
  return isUnstorable(error) ? 'FILE_UNREADABLE' : undefined
}

/** PostgreSQL's class 22: the text itself is at fault, and will be at every further attempt. */
const isUnstorable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^22[\dA-Z]{3}$/.test(error.code)
