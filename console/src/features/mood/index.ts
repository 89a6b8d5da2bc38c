/** The word for a mood. */
export { moodWord } from './mood-word.ts'
