import { readQuestion } from '@celadon/understanding/search'
import { asksToWait } from '#copilot/log'

/**
 * Which of these words answers the question: what shares the most words with it, of those alike what says the most.
 * Goodbyes share nothing with it, and are short; whoever says that they will look, or only asks back, repeats it and
 * answers nothing. -1: no answer was said.
 */
export const pickAnswer = (question: string, said: readonly string[]): number => {
  const asked = new Set(readQuestion(question).terms)
  const weights = said.map((words) =>
    isNoAnswer(words) ? -1 : new Set(readQuestion(words).terms.filter((term) => asked.has(term))).size,
  )
  const best = Math.max(0, ...weights)
  const lengths = said.map((words, at) => (weights[at] === best ? words.length : -1))
  return lengths.indexOf(Math.max(0, ...lengths))
}

const isNoAnswer = (words: string): boolean => asksToWait(words) || oneQuestion.test(words.trim())
const oneQuestion = /^[^。.!！?？\n]*[?？]$/
