/** One at a time, in the order they came: what goes through it never runs beside anything else that does. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>

export const createTurnstile = (): Turnstile => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const run = last.then(work)
    // Whoever comes next waits for the end and has nothing to do with the fault.
    last = run.catch(() => {})
    return run
  }
}
