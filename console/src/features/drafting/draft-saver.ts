/** Where a draft stands: `stale` is when somebody else saved meanwhile, `unsaved` when the server could not be reached. */
export type SavingState = 'saved' | 'waiting' | 'saving' | 'stale' | 'unsaved'

type Given<Typed> = {
  /** Keeps what was typed on this revision; answers with the next. */
  save: (typed: Typed, revision: number) => Promise<number>
  /** Whether trying again later may help. */
  isPassing: (error: unknown) => boolean
  onState: (state: SavingState, error?: unknown) => void
  restMs: number
  againMs: number
}

/**
 * Saves as somebody types: a little after the last change, one request at a time, and again after an answer that came too
 * late for what was typed since. Nothing typed is given up while the page is open.
 */
export function createDraftSaver<Typed>(revision: number, { save, isPassing, onState, restMs, againMs }: Given<Typed>) {
  let known = revision
  let pending: Typed | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let isStale = false

  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), ms)
  }
  const run = (): Promise<void> => {
    clearTimeout(timer)
    if (running) return running.then(() => (pending === undefined ? undefined : run()))
    if (pending === undefined || isStale) return Promise.resolve()
    running = saveOnce(pending).finally(() => {
      running = undefined
    })
    return running
  }
  const saveOnce = async (typed: Typed) => {
    pending = undefined
    onState('saving')
    try {
      known = await save(typed, known)
      if (pending === undefined) onState('saved')
      else wait(restMs)
    } catch (error) {
      pending ??= typed
      isStale = !isPassing(error)
      onState(isStale ? 'stale' : 'unsaved', error)
      if (!isStale) wait(againMs)
    }
  }
  return {
    change: (typed: Typed) => {
      pending = typed
      if (isStale) return
      onState('waiting')
      wait(restMs)
    },
    /** Saves at once what is still to be saved. */
    flush: run,
    revision: () => known,
    hasUnsaved: () => pending !== undefined || running !== undefined,
    stop: () => clearTimeout(timer),
  }
}
