import { readQuestion } from '@celadon/understanding/search'
import type { GapTerms } from './gap-store.ts'

/** Half of the words that either has: one more word, or one other, is still the same question. */
const leastAlike = 0.5

/** A question with fewer words that mean something is no question to an article. */
const leastUnits = 2

/** What a question is compared by; undefined: it says too little. Pure. */
export const termsOfQuestion = (question: string): string[] | undefined => {
  const { parts, terms } = readQuestion(question)
  const units = parts.reduce((sum, part) => sum + part.units.length, 0)
  return units < leastUnits ? undefined : terms.filter(isTelling)
}

/** Single characters and pairs of English words stand in for what is there already. */
const isTelling = (term: string): boolean =>
  term.startsWith('#') || (!term.includes(' ') && (!/\p{Script=Han}/u.test(term) || [...term].length > 1))

/** The gap that a question belongs to: the one that shares most with it, if that is enough. Pure. */
export const findGapFor = (terms: readonly string[], gaps: readonly GapTerms[]): GapTerms | undefined => {
  const wanted = new Set(terms)
  let best: { gap: GapTerms; alike: number } | undefined
  for (const gap of gaps) {
    const both = gap.terms.filter((term) => wanted.has(term)).length
    const alike = both / (wanted.size + gap.terms.length - both)
    if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { gap, alike }
  }
  return best?.gap
}
