import type { Hit } from './article-index.ts'

/**
 * Whether the best article may be given as the answer. It must have most of what the question says, and be clearly
 * better than the next: a question that no article is about shares stray words with several.
 */
export const decideSureness = (best: Hit, next: Hit | undefined): boolean => {
  if (best.score < leastScore) return false
  const lead = next ? (best.score - next.score) / best.score : 1
  return best.coverage >= leastCoverage && lead >= leastLead
}

/** Set on `tuningQuestions` in `test-questions.ts`; what the other sheets gave at the first look stands beside them. */
const leastScore = 2.5
const leastCoverage = 0.55
const leastLead = 0.08
