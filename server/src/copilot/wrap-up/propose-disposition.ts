import type { DeskEntry, Disposition, DispositionCode, Run, WishKind } from '@celadon/contract'
import { findOpenQuestions } from '#copilot/log'

/** A run of the conversation, as it ended. */
export type Done = Pick<Run, 'status' | 'ruling' | 'workflow'>

/** What a wish that was done comes to. */
const ends: Partial<Record<WishKind, DispositionCode>> = {
  'cancel-order': 'money-returned',
  'return-items': 'goods-returned',
  'exchange-items': 'replaced',
  claim: 'money-returned',
  compensate: 'money-returned',
  'price-difference': 'money-returned',
  'change-address': 'order-changed',
  'change-items': 'order-changed',
  'change-payment': 'order-changed',
}

/** What was done counts first, then what was refused, then what was said; its reason is what it was read from. */
export const proposeDisposition = (runs: readonly Done[], entries: readonly DeskEntry[]): Disposition => {
  const made = (code: DispositionCode, reason: string, ...words: string[]): Disposition => ({
    code,
    reason: { code: reason, words },
    isConfirmed: false,
  })
  const done = runs.findLast(({ status, ruling }) => finished.includes(status) && ruling?.verdict !== 'deny')
  if (done?.ruling) {
    const { wish } = done.ruling
    const isReplaced = wish.kind === 'claim' && wish.remedy === 'replacement'
    return made(isReplaced ? 'replaced' : (ends[wish.kind] ?? 'answered'), 'was-done', done.workflow)
  }
  const waiting = runs.findLast(({ status }) => status === 'awaiting-approval' || status === 'acting')
  if (waiting) return made('passed-on', 'still-waits', waiting.workflow)
  const refused = runs.findLast(({ status, ruling }) => status === 'refused' || ruling?.verdict === 'deny')
  if (refused) return made('refused-by-rule', 'was-refused', refused.workflow)
  const open = findOpenQuestions(entries)
  if (open.length > 0) return made('no-reply', 'left-open', open.at(-1)?.text ?? '')
  return made('answered', 'was-answered')
}

const finished: readonly Run['status'][] = ['done', 'awaiting-arrival']
