import { readQuestion } from '@celadon/understanding/search'

/**
 * Which of these words answers the question: what shares the most words with it, of those alike what says the most. "One
 * moment" and goodbyes share nothing with it, and are short. -1: nothing was said.
 */
export const pickAnswer = (question: string, said: readonly string[]): number => {
  const asked = new Set(readQuestion(question).terms)
  const weights = said.map((words) => new Set(readQuestion(words).terms.filter((term) => asked.has(term))).size)
  const best = Math.max(...weights)
  const lengths = said.map((words, at) => (weights[at] === best ? words.length : -1))
  return lengths.indexOf(Math.max(...lengths))
}
