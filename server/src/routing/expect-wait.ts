import type { MeasuredWait } from './wait-store.ts'

/**
 * The wait of whoever stands at this place, in seconds: places times the mean time in which the queue moved by one. It
 * moved in the time since the one before was taken, or, where nobody waited so long, in the whole wait of the one taken:
 * so a quiet hour does not count as a slow queue, and a burst is told by how fast it drains.
 * `waits` are of one queue, newest first.
 */
export const expectSeconds = (position: number, waits: readonly MeasuredWait[]): number => {
  const steps = waits.map(({ waitedSeconds, takenAt }, index) => {
    const before = waits[index + 1]
    const gap = before ? (Date.parse(takenAt) - Date.parse(before.takenAt)) / 1000 : waitedSeconds
    return Math.max(0, Math.min(gap, waitedSeconds))
  })
  return steps.length === 0 ? 0 : (position * steps.reduce((sum, step) => sum + step, 0)) / steps.length
}
