/** Somebody else's system said no, for good: nothing was done, and trying again would not change it. */
export class PortRefusal extends Error {
  /** The system's own word, such as `insufficient-balance`. */
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'PortRefusal'
    this.code = code
  }
}
