import { z } from 'zod'
import { instantSchema, localizedSchema, moneySchema } from './language.ts'
import { clauseSchema } from './policy.ts'
import { clauseUsedSchema, wishSchema } from './ruling.ts'

/**
 * What a customer asks a seller for: the clause that refused them, and the one that would let the same wish through.
 * `toCustomer`: what they would get back; below 0 they pay; null: no money moves. `words`: what they said, masked.
 */
export const askedExceptionSchema = z.object({
  wish: wishSchema,
  refused: clauseUsedSchema,
  wanted: z.object({ clause: clauseSchema, sentence: localizedSchema }),
  toCustomer: moneySchema.nullable(),
  words: z.string(),
  order: z.object({
    number: z.string(),
    placedAt: instantSchema,
    total: moneySchema,
    items: z.array(z.object({ title: localizedSchema, quantity: z.int() })),
  }),
})
export type AskedException = z.infer<typeof askedExceptionSchema>

/** A request that waits for an answer. Without one by `dueAt` the customer is told so, and offered a person. */
export const exceptionTaskSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  askedAt: instantSchema,
  dueAt: instantSchema,
  sellerName: localizedSchema,
  /** Null for a seller's member. */
  customerName: z.string().nullable(),
  asked: askedExceptionSchema,
  mayAnswer: z.boolean(),
})
export type ExceptionTask = z.infer<typeof exceptionTaskSchema>

/** The longest waiting first. */
export const exceptionTasksSchema = z.object({ tasks: z.array(exceptionTaskSchema) })
export type ExceptionTasks = z.infer<typeof exceptionTasksSchema>

/** One tap is enough. `days`: how long the customer may make use of a yes. `why` is told to them; '' for nothing. */
export const exceptionAnswerSchema = z.object({
  isGranted: z.boolean(),
  days: z.int().min(1).max(30).default(7),
  why: z.string().trim().max(400).default(''),
})
export type ExceptionAnswer = z.infer<typeof exceptionAnswerSchema>
