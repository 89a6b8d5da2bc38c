import type { LoggedFact, Warning } from '@celadon/contract'
import { readQuestion } from '@celadon/understanding/search'
import { maskSensitive } from '#conversation/masking'
import { gapsIn } from '#copilot/suggestions'
import { checkPromises, type PolicyWord } from './check-promises.ts'
import { findGreetedName, isNameOf } from './find-greeted-name.ts'

export type WarningFacts = {
  /** Empty when nobody knows it: then no name is wrong. */
  customerName: string
  open: readonly LoggedFact[]
  /** Empty when the shop could not be read: then no promise is judged. */
  says: readonly PolicyWord[]
}

/** What is wrong with words that are about to be sent, the worst first. Pure; an empty draft has no faults. */
export const findWarnings = (draft: string, facts: WarningFacts): Warning[] => {
  if (draft.trim() === '') return []
  return [
    ...cardIn(draft),
    ...nameIn(draft, facts.customerName),
    ...checkPromises(draft, facts.says),
    ...blanksIn(draft),
    ...unansweredBy(draft, facts.open),
  ]
}

const warn = (code: Warning['code'], words: string[]): Warning => ({ code, words, clause: null, seq: null })

const cardIn = (draft: string): Warning[] => (maskSensitive(draft).text === draft ? [] : [warn('card-number', [])])

const nameIn = (draft: string, customerName: string): Warning[] => {
  const greeted = findGreetedName(draft)
  if (greeted === undefined || customerName === '' || isNameOf(greeted, customerName)) return []
  return [warn('wrong-name', [greeted, customerName])]
}

const blanksIn = (draft: string): Warning[] => {
  const gaps = gapsIn(draft)
  return gaps.length === 0 ? [] : [warn('open-blank', gaps)]
}

/** Of several questions those that the draft shares no word with; of one question the draft is the answer. */
const unansweredBy = (draft: string, open: readonly LoggedFact[]): Warning[] => {
  if (open.length < 2) return []
  const said = new Set(readQuestion(draft).terms)
  const left = open.filter(({ text }) => !readQuestion(text).terms.some((term) => said.has(term)))
  return left.length === open.length ? [] : left.map(({ text }) => warn('unanswered-question', [text]))
}
