import type { Due, QueueSettings } from '@celadon/contract'

export type Clocks = {
  status: 'open' | 'resolved'
  callBackBy: string | null
  askedAt: string | null
  repliedAt: string | null
  unansweredSince: string | null
}

/**
 * Which goal runs out next: a promised call-back; the first reply since a person was asked for; the reply to the oldest
 * words nobody answered; else the end. Goals run through the night: opening hours do not stop them.
 */
export const decideDue = (clocks: Clocks, targets: QueueSettings['targets'] | undefined): Due | null => {
  if (clocks.status === 'resolved') return null
  if (clocks.callBackBy !== null) return { target: 'call-back', at: clocks.callBackBy }
  if (clocks.askedAt === null || !targets) return null
  const resolution = due('resolution', clocks.askedAt, targets.resolution)
  if (clocks.repliedAt === null) return due('first', clocks.askedAt, targets.first) ?? resolution
  return due('next', clocks.unansweredSince, targets.next) ?? resolution
}

const due = (target: 'first' | 'next' | 'resolution', from: string | null, seconds: number | null): Due | null =>
  from === null || seconds === null ? null : { target, at: new Date(Date.parse(from) + seconds * 1000).toISOString() }
