import type { Reading } from '@celadon/contract'
import type { UnderstandingContext } from '@celadon/understanding'

/**
 * Only where the first is not sure what is wanted. A wish for a person is never asked about again, and an answer to what
 * was asked (a code, an address, a yes) is nobody else's business.
 */
export const shouldAskSecond = (utterance: string, first: Reading, { awaiting }: UnderstandingContext): boolean => {
  if (first.gate === 'answer' || first.wantsHuman.value || utterance.trim() === '') return false
  const isAnswer = first.slots.length > 0 || first.acts.some(({ kind }) => kind === 'affirm' || kind === 'deny')
  return awaiting === null || !isAnswer
}
