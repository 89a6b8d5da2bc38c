import { attempt } from './show-note.ts'

/** A window of the desk that is looked at says so every few seconds; one that ended without a word is soon forgotten. */
const key = 'celadon.front'
const everyMs = 5_000
const freshMs = 12_000

/** Whether another window of the desk is looked at: then the ones behind it keep still. */
export const isAnotherInFront = (): boolean =>
  document.hidden && Date.now() - Number(attempt(() => localStorage.getItem(key)) ?? 0) < freshMs

/** Says that this window is looked at, as long as it is. Returns how to end it. */
export function keepFront(): () => void {
  const say = () => {
    if (!document.hidden) attempt(() => localStorage.setItem(key, String(Date.now())))
  }
  const change = () => (document.hidden ? attempt(() => localStorage.removeItem(key)) : say())
  const timer = setInterval(say, everyMs)
  document.addEventListener('visibilitychange', change)
  say()
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', change)
  }
}
