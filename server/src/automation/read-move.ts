import type { Run } from '@celadon/contract'
import type { Said } from '#automation/fields'

/** What the words do to the run as a whole, apart from what they answer. */
export type Move = 'yes' | 'no' | 'stop' | 'repeat' | 'plain'

/**
 * A yes is a yes only when nothing else is said beside it: "yes, but the red one" is a correction, and "yes yes cancel"
 * while cancelling is decided by the summary being put again, never by guessing.
 */
export const readMove = (run: Run, { reading, tapped }: Said): Move => {
  if (tapped.includes('cancel-run')) return 'stop'
  if (tapped.includes('yes') && run.status === 'confirming') return 'yes'
  if (tapped.includes('no') && run.status === 'confirming') return 'no'
  if (tapped.length > 0) return 'plain'
  const kinds = reading.acts.map((act) => act.kind)
  if (kinds.includes('cancel') && !kinds.includes('affirm')) return 'stop'
  if (kinds.includes('repeat')) return 'repeat'
  if (run.status !== 'confirming') return 'plain'
  if (kinds.includes('deny') || kinds.includes('correct')) return 'no'
  return kinds.includes('affirm') ? 'yes' : 'plain'
}
