/** What a reply could be: ranked from macros, an article and colleagues' words, and moved by what became of them before. */
export { fillBlanks, gapsIn, type Blanks } from './fill-blanks.ts'
export { pickAnswer } from './pick-answer.ts'
export { suggestReplies, type ReplySources } from './suggest-replies.ts'
export { listSolvingReplies, recordSolvingReply, type SolvingReply } from './solving-reply-store.ts'
export { stripCustomer } from './strip-customer.ts'
export { listUses, recordUse, type Uses } from './use-store.ts'
