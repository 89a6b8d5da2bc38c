import type { Hit } from './shelf.ts'

/**
 * Whether the best article may be given as the answer. It must have most of what the question says, and be clearly
 * better than the next: a question that no article is about shares stray words with several. An article that has all of
 * it needs no lead: two articles on one subject are near each other, and either is a good answer.
 */
export const decideSureness = (best: Hit, next: Hit | undefined): boolean => {
  if (best.coverage >= fullCoverage && best.score >= leastFullScore) return true
  const lead = next ? (best.score - next.score) / best.score : 1
  return best.score >= leastScore && best.coverage >= leastCoverage && lead >= leastLead
}

/** Set on `tuningQuestions` in `test-questions.ts`; what the other sheets gave at the first look stands beside them. */
const fullCoverage = 0.95
const leastFullScore = 3
const leastScore = 4
const leastCoverage = 0.55
const leastLead = 0.08
