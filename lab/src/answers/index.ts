/** How often a customer's question is answered from the right article of the demo marketplace, and how often from a wrong one. */
export { answersCommand } from './answers-command.ts'
