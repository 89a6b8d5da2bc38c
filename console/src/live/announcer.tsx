import { useSyncExternalStore } from 'react'

type Announcement = { id: number; text: string }

/** The one polite live region of the page. Each text is added once, so it is spoken once, and leaves silently. */
export function Announcer() {
  const announcements = useSyncExternalStore(subscribe, () => current)
  return (
    <div className="sr" role="log" aria-live="polite" aria-relevant="additions">
      {announcements.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}

export function announce(text: string) {
  const mine = { id: (count += 1), text }
  change([...current.slice(-2), mine])
  setTimeout(() => change(current.filter((other) => other !== mine)), keptMs)
}

const keptMs = 8000
const listeners = new Set<() => void>()
let current: Announcement[] = []
let count = 0

function change(next: Announcement[]) {
  current = next
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
