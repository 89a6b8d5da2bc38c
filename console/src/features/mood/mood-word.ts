import type { WordKey } from '#language'

/** A mood in a word. Sentiment runs from -1 to 1; it is never shown as a number. */
export function moodWord(sentiment: number): WordKey {
  if (sentiment <= -0.5) return 'mood.low'
  if (sentiment <= -0.15) return 'mood.uneasy'
  return sentiment >= 0.3 ? 'mood.glad' : 'mood.steady'
}
