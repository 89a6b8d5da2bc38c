import { z } from 'zod'

/** Something that stands in the log, with the entry (`seq`) it rests on. `about`: the sentence or card it stands in. */
export const loggedFactSchema = z.object({ text: z.string(), about: z.string(), seq: z.int() })
export type LoggedFact = z.infer<typeof loggedFactSchema>

/** The conversation so far, from its log alone, in the order things were last said. */
export const conversationSummarySchema = z.object({
  orders: z.array(loggedFactSchema),
  amounts: z.array(loggedFactSchema),
  promises: z.array(loggedFactSchema),
  /** What the customer asked and nobody answered. */
  open: z.array(loggedFactSchema),
})
export type ConversationSummary = z.infer<typeof conversationSummarySchema>
