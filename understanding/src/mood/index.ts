/** How somebody feels about it, with the words that show it. */
export { readMood } from './mood.ts'
