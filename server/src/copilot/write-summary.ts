import type { ConversationSummary, DeskEntry, Language, LoggedFact } from '@celadon/contract'
import { findAmounts, splitSentences } from '#copilot/words'
import { formatMoney } from '#platform/format'
import { findOpenQuestions } from '#copilot/log'
import { findOrderNumbers } from './find-order-numbers.ts'
import { findPromises } from './find-promises.ts'
import { wordsOf } from '#copilot/log'

/**
 * The conversation so far: every order number, amount and promise that was said or shown, and what is still open. From the
 * log alone; each fact stands once, where it was said last, and is found word for word in that entry or on its card.
 */
export const writeSummary = (entries: readonly DeskEntry[], language: Language): ConversationSummary => ({
  orders: lastOfEach(findOrderNumbers(entries)),
  amounts: lastOfEach(entries.flatMap((entry) => amountsIn(entry, language))),
  promises: lastOfEach(findPromises(entries, language)),
  open: findOpenQuestions(entries),
})

const amountsIn = (entry: DeskEntry, language: Language): LoggedFact[] => {
  if (entry.kind !== 'message') return []
  const said = splitSentences(wordsOf(entry)).flatMap((about) =>
    findAmounts(about).map(({ text }) => ({ text, about, seq: entry.seq })),
  )
  const shown = entry.parts.flatMap((part) =>
    part.type === 'card' && part.card.kind === 'order'
      ? [{ text: formatMoney(part.card.order.total, language), about: part.card.heading, seq: entry.seq }]
      : [],
  )
  return [...said, ...shown]
}

const lastOfEach = (facts: readonly LoggedFact[]): LoggedFact[] =>
  facts.filter(({ text }, at) => !facts.slice(at + 1).some((later) => later.text === text))
