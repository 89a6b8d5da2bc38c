import { z } from 'zod'
import { instantSchema } from './language.ts'

/** Somebody was named in a note there, and has not said that they are done with it. */
export const mentionSchema = z.object({ conversationId: z.string(), byName: z.string(), at: instantSchema })
export type Mention = z.infer<typeof mentionSchema>

export const endMentionsSchema = z.object({})
