import { useEffect, useRef } from 'react'
import { useLive } from '#live'

const tellAgainMs = 3000
const restsAfterMs = 4000

/** Tells the customer, and colleagues, that somebody writes, of a note colleagues alone: at most every three seconds, and that it stopped after four quiet ones. */
export function useTypingMark() {
  const live = useLive()
  const toldAt = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wasNote = useRef(false)
  const stop = () => {
    clearTimeout(rest.current)
    if (toldAt.current > 0) live.tellTyping(false, wasNote.current)
    toldAt.current = 0
  }
  const tell = (isNote: boolean) => {
    if (isNote !== wasNote.current) stop()
    wasNote.current = isNote
    clearTimeout(rest.current)
    rest.current = setTimeout(stop, restsAfterMs)
    const now = performance.now()
    if (toldAt.current > 0 && now - toldAt.current < tellAgainMs) return
    toldAt.current = now
    live.tellTyping(true, isNote)
  }
  useEffect(() => () => clearTimeout(rest.current), [])
  return { tell, stop }
}
