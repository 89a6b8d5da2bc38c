import { z } from 'zod'
import { orderStatusSchema } from './commerce.ts'
import { localizedSchema, moneySchema, instantSchema } from './language.ts'
import { statedReasonSchema } from './reading.ts'
import { rulingSchema } from './ruling.ts'

/** An order to try rules on, without whose it is. */
export const trialOrderSchema = z.object({
  id: z.string(),
  number: z.string(),
  placedAt: instantSchema,
  status: orderStatusSchema,
  sellerName: localizedSchema,
  total: moneySchema,
  lines: z.array(z.object({ lineId: z.string(), title: localizedSchema, quantity: z.int(), price: moneySchema })),
})
export type TrialOrder = z.infer<typeof trialOrderSchema>
export const trialOrdersSchema = z.object({ orders: z.array(trialOrderSchema) })

export const trialSearchSchema = z.object({ number: z.string().trim().max(64).optional() })

/** What would be wished. Whatever a wish needs beyond this is chosen by the server: another option, another way to pay. */
export const trialWishSchema = z.object({
  orderId: z.string().max(200),
  kind: z.enum([
    'cancel-order',
    'change-address',
    'change-items',
    'change-payment',
    'return-items',
    'exchange-items',
    'claim',
    'compensate',
    'price-difference',
  ]),
  reason: statedReasonSchema.nullable(),
  hasPhoto: z.boolean(),
  lines: z.array(z.object({ lineId: z.string().max(200), quantity: z.int().min(1) })).max(100),
})
export type TrialWish = z.infer<typeof trialWishSchema>

/** What policy would say. Nothing is done. `why`: the reasons in the words a customer would hear. */
export const trialAnswerSchema = z.object({
  verdict: rulingSchema.shape.verdict,
  why: z.array(localizedSchema),
  clauses: rulingSchema.shape.clauses,
  toCustomer: moneySchema.nullable(),
  withinDays: z.int().nullable(),
})
export type TrialAnswer = z.infer<typeof trialAnswerSchema>
