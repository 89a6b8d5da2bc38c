/** What a ticket is called among colleagues. */
export { writeTitle, type Want } from './write-title.ts'
