const tellAgainMs = 3000
const restsAfterMs = 4000

export type TypingMark = { tell: (isNote: boolean) => void; stop: () => void }

/** Somebody writes: told at most every three seconds, and that they stopped, after four quiet ones or when they leave. */
export function createTypingMark(tellTyping: (isTyping: boolean, isNote: boolean) => void): TypingMark {
  let toldAt: number | undefined
  let wasNote = false
  let rest: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(rest)
    if (toldAt !== undefined) tellTyping(false, wasNote)
    toldAt = undefined
  }
  const tell = (isNote: boolean) => {
    if (isNote !== wasNote) stop()
    wasNote = isNote
    clearTimeout(rest)
    rest = setTimeout(stop, restsAfterMs)
    const now = performance.now()
    if (toldAt !== undefined && now - toldAt < tellAgainMs) return
    toldAt = now
    tellTyping(true, isNote)
  }
  return { tell, stop }
}
