/** How well intents are told apart on files of labelled lines, and what it costs. */
export { intentsCommand } from './intents-command.ts'
