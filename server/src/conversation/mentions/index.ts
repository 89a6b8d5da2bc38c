/** Who was named in a note and has not said yet that they are done with it. */
export { endMentions, listMentions, recordMentions } from './mention-store.ts'
