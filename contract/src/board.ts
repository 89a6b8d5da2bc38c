import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'
import { presenceStateSchema } from './routing.ts'

/**
 * How things stand at this moment. Of a queue: who waits in it and since when the longest, who was promised a call-back,
 * and how many of its conversations, waiting or with people, are past what is due next. `withPeople`: also those that
 * came through no queue, or to a seller. `alarms`: open conversations with
 * words of danger, and with an angry customer.
 */
export const boardSchema = z.object({
  queues: z.array(
    z.object({
      id: z.string(),
      name: localizedSchema,
      waiting: z.int(),
      oldestSince: instantSchema.nullable(),
      callBacks: z.int(),
      withPeople: z.int(),
      late: z.int(),
    }),
  ),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: presenceStateSchema,
      since: instantSchema.nullable(),
      open: z.int(),
    }),
  ),
  assistant: z.int(),
  withPeople: z.int(),
  alarms: z.object({ danger: z.int(), angry: z.int() }),
})
export type Board = z.infer<typeof boardSchema>
