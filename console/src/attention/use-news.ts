import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Tells once of what is newer than what was there when somebody came; undefined: not known yet. `tell` returns how to take
 * away what it showed.
 */
export function useNews(newest: string | undefined, tell: () => () => void) {
  const known = useRef<string>(undefined)
  const tellNow = useEffectEvent(tell)
  useEffect(() => {
    if (newest === undefined) return undefined
    const before = known.current
    known.current = newest
    return before !== undefined && newest > before ? tellNow() : undefined
  }, [newest])
}
