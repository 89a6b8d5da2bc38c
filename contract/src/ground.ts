import { z } from 'zod'
import { instantSchema } from './language.ts'

/** Where a stated fact comes from: a record and when it was read, or an article and its version. */
export const groundSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('record'),
    recordType: z.enum([
      'order',
      'shipment',
      'tracking-event',
      'membership',
      'queue',
      'opening-hours',
      'seller-account',
    ]),
    recordId: z.string(),
    title: z.string(),
    detail: z.string(),
    readAt: instantSchema,
  }),
  z.object({
    kind: z.literal('article'),
    articleId: z.string(),
    version: z.int(),
    title: z.string(),
    quote: z.string(),
    readAt: instantSchema,
  }),
  /** A sentence of a policy, in the version that was in force. */
  z.object({
    kind: z.literal('clause'),
    policy: z.string(),
    version: z.int(),
    clause: z.string(),
    title: z.string(),
    quote: z.string(),
    readAt: instantSchema,
  }),
])
export type Ground = z.infer<typeof groundSchema>
