import { z } from 'zod'
import { instantSchema } from './language.ts'

/** Puts a conversation off until then; null: it is back at once. Whatever its customer says brings it back too. */
export const snoozeSchema = z.object({ epoch: z.int(), until: instantSchema.nullable() })
export type Snooze = z.infer<typeof snoozeSchema>
