/** How a customer's mood went, in words. */
export { listMoods } from './list-moods.ts'
export { moodWord } from './mood-word.ts'
