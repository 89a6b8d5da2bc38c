import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Line } from './lines.ts'

type Following = {
  lines: readonly Line[]
  isShown: boolean
  seenBefore: () => number
  onUnread: (count: number) => void
  onSeen: (seq: number) => void
  onTop: () => void
}

const nearPx = 48
const topPx = 160

/** Keeps the newest message in view while the customer is at the end, and counts what arrives while they are not. */
export function useFollowing({ lines, isShown, seenBefore, onUnread, onSeen, onTop }: Following) {
  const scroller = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const fromEnd = useRef(0)
  const [isAway, setAway] = useState(false)
  const [seen, setSeen] = useState(seenBefore)
  const last = lines.findLast((line) => line.seq !== null)?.seq ?? 0
  const [oldest, newest] = [lines[0]?.key, lines.at(-1)?.key]
  const isLooking = isShown && !document.hidden && isAtEnd.current
  const unread = isLooking ? 0 : lines.filter((line) => isForReading(line, seen)).length

  const look = (): void => {
    const box = scroller.current
    if (box === null || !isShown) return
    fromEnd.current = box.scrollHeight - box.scrollTop
    isAtEnd.current = fromEnd.current - box.clientHeight < nearPx
    setAway(!isAtEnd.current)
    if (box.scrollTop < topPx) onTop()
    if (isAtEnd.current && !document.hidden && last > seen) {
      setSeen(last)
      onSeen(last)
    }
  }

  const toLatest = (): void => {
    if (scroller.current !== null) scroller.current.scrollTop = scroller.current.scrollHeight
    isAtEnd.current = true
    look()
  }

  useEffect(() => {
    const box = scroller.current
    if (box === null) return undefined
    const settle = (): void => {
      if (isAtEnd.current) box.scrollTop = box.scrollHeight
      look()
    }
    const sizes = new ResizeObserver(settle)
    sizes.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      sizes.disconnect()
      box.removeEventListener('scroll', look)
      document.removeEventListener('visibilitychange', look)
    }
  })

  // An older page grows the log at its top: what was being read stays where it was.
  useLayoutEffect(() => {
    if (scroller.current !== null && !isAtEnd.current)
      scroller.current.scrollTop = scroller.current.scrollHeight - fromEnd.current
  }, [oldest])

  useLayoutEffect(() => {
    const isOwn = lines.at(-1)?.item !== null
    if (isAtEnd.current || isOwn) showNewest(scroller.current)
    look()
  }, [newest, lines.length, isShown])

  useEffect(() => onUnread(unread), [unread])

  return { scroller, isAway, unread, toLatest }
}

const isForReading = (line: Line, seen: number): boolean =>
  line.seq !== null && line.seq > seen && line.author.kind !== 'customer'

/** To the end; but a message taller than the room starts at its first word. */
function showNewest(box: HTMLDivElement | null): void {
  if (box === null) return
  box.scrollTop = box.scrollHeight
  const newest = [...box.querySelectorAll<HTMLElement>(':scope > .message')].at(-1)
  const top = newest === undefined ? box.scrollTop : newest.offsetTop - box.offsetTop - 12
  if (newest?.classList.contains('from-customer') === false && top < box.scrollTop) box.scrollTop = top
}
