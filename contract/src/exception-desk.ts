import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'
import { clauseSchema, policyExceptionSchema } from './policy.ts'

/** A standing exception in the list. `about`: who or what, as it was named; '' for everybody. */
export const exceptionLineSchema = z.object({
  exception: policyExceptionSchema,
  about: z.object({ kind: z.enum(['everybody', 'order', 'customer', 'product']), name: z.string() }),
  sentence: localizedSchema,
  ownerName: localizedSchema,
  authorName: z.string().nullable(),
  createdAt: instantSchema,
  endedBy: z.string().nullable(),
  isOver: z.boolean(),
  mayEnd: z.boolean(),
})
export type ExceptionLine = z.infer<typeof exceptionLineSchema>

/** Those that hold first, then the last of those that ended. */
export const exceptionListSchema = z.object({ exceptions: z.array(exceptionLineSchema) })
export type ExceptionList = z.infer<typeof exceptionListSchema>

/** Who or what it is for: an order by its number, a customer by e-mail address, a product by its id or title. */
export const newExceptionSchema = z.object({
  sellerId: z.string().max(64).nullable(),
  about: z.object({
    kind: z.enum(['everybody', 'order', 'customer', 'product']),
    name: z.string().trim().max(254),
  }),
  until: instantSchema.nullable(),
  why: z.string().trim().min(1).max(400),
  clause: clauseSchema,
})
export type NewException = z.infer<typeof newExceptionSchema>
