import { useEffect, useMemo } from 'react'
import { isPassing, problemOf } from '#api'
import { createDraftSaver, type SavingState } from './draft-saver.ts'

type Draft<T> = {
  /** What is written on: another one has a saver of its own. */
  id: string
  revision: number
  /** Answers with the revision saved. */
  save: (typed: T, revision: number) => Promise<number>
  onState: (state: SavingState, error?: unknown) => void
}

const restMs = 600
const againMs = 3_000

/** The saver of what is being typed; what it still holds is saved on leaving, and closing the page is warned of. */
export function useDraftSaver<T>({ id, revision, save, onState }: Draft<T>) {
  const saver = useMemo(
    () =>
      createDraftSaver<T>(revision, {
        save,
        isPassing: (error) => isPassing(problemOf(error)),
        onState,
        restMs,
        againMs,
      }),
    // A draft is taken up once: what the server answers later is what was typed here.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [id],
  )
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => saver.hasUnsaved() && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void saver.flush()
    }
  }, [saver])
  return saver
}
