import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'

/** While it is open a person answers instead of the assistant. `intent` null: everything; `until` null: till it is ended. */
export const pauseSchema = z.object({
  id: z.string(),
  intent: z.string().nullable(),
  /** What people call the intent; null where there is none, or none any more. */
  label: localizedSchema.nullable(),
  reason: z.string().nullable(),
  byName: z.string(),
  begunAt: instantSchema,
  until: instantSchema.nullable(),
})
export type Pause = z.infer<typeof pauseSchema>

export const pauseListSchema = z.object({ pauses: z.array(pauseSchema) })
export type PauseList = z.infer<typeof pauseListSchema>

/** `today`: to the end of the day where the workspace is. */
export const pauseWishSchema = z.object({
  intent: z.string().max(60).nullable(),
  reason: z.string().trim().max(200).default(''),
  lasts: z.enum(['ended', 'hour', 'today']),
})
export type PauseWish = z.infer<typeof pauseWishSchema>
