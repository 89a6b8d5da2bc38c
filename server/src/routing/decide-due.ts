import type { Due, QueueSettings } from '@celadon/contract'
import { addOpenTime, type WallHours } from '#tenancy/hours'

export type Clocks = {
  status: 'open' | 'resolved'
  callBackBy: string | null
  askedAt: string | null
  repliedAt: string | null
  unansweredSince: string | null
}

/**
 * Which goal runs out next: a promised call-back; the first reply since a person was asked for; the reply to the oldest
 * words nobody answered; else the end. While nobody is there by these hours goals stand still; a promised call-back names its
 * time.
 */
export const decideDue = (
  clocks: Clocks,
  targets: QueueSettings['targets'] | undefined,
  hours?: WallHours,
): Due | null => {
  if (clocks.status === 'resolved') return null
  if (clocks.callBackBy !== null) return { target: 'call-back', at: clocks.callBackBy }
  if (clocks.askedAt === null || !targets) return null
  const due = dueBy(hours)
  const resolution = due('resolution', clocks.askedAt, targets.resolution)
  if (clocks.repliedAt === null) return due('first', clocks.askedAt, targets.first) ?? resolution
  return due('next', clocks.unansweredSince, targets.next) ?? resolution
}

const dueBy =
  (hours: WallHours | undefined) =>
  (target: 'first' | 'next' | 'resolution', from: string | null, seconds: number | null): Due | null => {
    if (from === null || seconds === null) return null
    const since = new Date(from)
    const at = hours ? addOpenTime(hours, since, seconds) : new Date(since.getTime() + seconds * 1000)
    return { target, at: at.toISOString() }
  }
