import { z } from 'zod'
import { worklistItemSchema } from './desk.ts'

export const searchWishSchema = z.object({ words: z.string().max(200).default('') })

/**
 * A conversation that was found, the newest words first. `found`: the words said there that have what was looked for, or
 * some of them; null: its customer was found by their name or address.
 */
export const searchHitSchema = z.object({ item: worklistItemSchema, found: z.string().nullable() })
export type SearchHit = z.infer<typeof searchHitSchema>

/** `isAll` false: there are more than are shown. */
export const searchAnswerSchema = z.object({ hits: z.array(searchHitSchema), isAll: z.boolean() })
export type SearchAnswer = z.infer<typeof searchAnswerSchema>

/** The other conversations of one customer, the newest first. `mergeable`: those that could go on in the one looked at. */
export const timelineSchema = z.object({ items: z.array(worklistItemSchema), mergeable: z.array(z.string()) })
export type Timeline = z.infer<typeof timelineSchema>
