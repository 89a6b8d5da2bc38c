/** The time, as a parameter: nothing below the composition root reads the machine's clock. */
export type Clock = { now: () => Date }

export const systemClock: Clock = { now: () => new Date() }

/** The instant as the contract writes it. */
export const isoNow = (clock: Clock): string => clock.now().toISOString()

/** A clock that stands still until told otherwise, for tests and simulations. */
export const createManualClock = (start: string): Clock & { advance: (ms: number) => void } => {
  let at = new Date(start).getTime()
  return {
    now: () => new Date(at),
    advance: (ms) => {
      at += ms
    },
  }
}
