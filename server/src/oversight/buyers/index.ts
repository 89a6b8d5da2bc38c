/** What a simulated buyer says and does next. */
export { answerAsked, type AskedBuyer } from './answer-asked.ts'
export { nextLine, playedLine, type PlayedLine } from './next-line.ts'
