import { z } from 'zod'
import { instantSchema } from './language.ts'

/** On a wall clock; '24:00' is the end of the day. */
const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** When people are there. `days`: 1 Monday to 7 Sunday. `timeZone`: an IANA name. On holidays nobody is. */
export const hoursSaveSchema = z.object({
  timeZone: z.string().min(1).max(60),
  weekly: z
    .array(z.object({ days: z.array(z.int().min(1).max(7)).min(1).max(7), from: timeSchema, to: timeSchema }))
    .min(1)
    .max(30),
  holidays: z.array(daySchema).max(200),
  /** How soon after the next opening a call-back is promised. */
  callBackWithinMinutes: z.int().min(5).max(1_440),
  /** Of what was read; CHANGED_MEANWHILE when somebody saved since. */
  revision: z.int().positive(),
})
export type HoursSave = z.infer<typeof hoursSaveSchema>

/** `opensAt`: when somebody is there next; null while somebody is. */
export const hoursSchema = hoursSaveSchema.extend({ opensAt: instantSchema.nullable() })
export type Hours = z.infer<typeof hoursSchema>
