/** Whether the desk's summary says everything that matters of a conversation, and nothing that is not in its log. */
export { summariesCommand } from './summaries-command.ts'
