import { z } from 'zod'
import { reasonSchema } from './decision.ts'
import { instantSchema, localizedSchema } from './language.ts'
import { conversationSummarySchema } from './summary.ts'

/** `waiting-on-us`: the customer said something and nobody answered. `closed`: solved, and nobody came back to it. */
export const ticketStatusSchema = z.enum(['new', 'open', 'waiting-on-customer', 'waiting-on-us', 'solved', 'closed'])
export type TicketStatus = z.infer<typeof ticketStatusSchema>

export const ticketKindSchema = z.enum([
  'order',
  'delivery',
  'return',
  'payment',
  'account',
  'product',
  'seller',
  'other',
])
export type TicketKind = z.infer<typeof ticketKindSchema>

/** How a conversation ended. */
export const dispositionCodeSchema = z.enum([
  'answered',
  'money-returned',
  'goods-returned',
  'replaced',
  'order-changed',
  'refused-by-rule',
  'passed-on',
  'no-reply',
])
export type DispositionCode = z.infer<typeof dispositionCodeSchema>

/** Proposed from what was done and read, with the reason, until somebody confirms or changes it. */
export const dispositionSchema = z.object({
  code: dispositionCodeSchema,
  reason: reasonSchema,
  isConfirmed: z.boolean(),
})
export type Disposition = z.infer<typeof dispositionSchema>

/** One question of the rubric: points of at most `most`, and what cost them, each with its entry. */
export const qualityCriterionSchema = z.object({
  criterion: z.enum(['answered', 'facts', 'tone', 'policy']),
  points: z.int(),
  most: z.int(),
  faults: z.array(z.object({ code: z.string(), words: z.string(), seq: z.int() })),
})
export type QualityCriterion = z.infer<typeof qualityCriterionSchema>

/** 0 to 100: the sum of the criteria. */
export const qualitySchema = z.object({ score: z.int(), criteria: z.array(qualityCriterionSchema) })
export type Quality = z.infer<typeof qualitySchema>

/** Follow-up that outlives a conversation. The system makes and keeps it; people correct. */
export const ticketSchema = z.object({
  id: z.string(),
  number: z.int(),
  conversationId: z.string(),
  customerName: z.string(),
  kind: ticketKindSchema,
  status: ticketStatusSchema,
  place: z.enum(['desk', 'back-office']),
  /** What is wanted, which goods, which order; null for one from before tickets had titles. */
  title: localizedSchema.nullable(),
  summary: conversationSummarySchema,
  followers: z.array(z.object({ id: z.string(), name: z.string() })),
  dueAt: instantSchema,
  disposition: dispositionSchema.nullable(),
  quality: qualitySchema.nullable(),
  revision: z.int(),
  openedAt: instantSchema,
  changedAt: instantSchema,
})
export type Ticket = z.infer<typeof ticketSchema>

/** `live`: at the desk and neither solved nor closed; `back-office`: the same there; `followed`: those the reader follows. */
export const ticketViewSchema = z.enum(['live', 'back-office', 'followed', 'solved', 'closed'])
export type TicketView = z.infer<typeof ticketViewSchema>

/** Those that are due first come first. `after` is the last page's `next`. */
export const ticketPageSchema = z.object({
  view: ticketViewSchema.default('live'),
  after: z.string().max(120).optional(),
})
export type TicketPage = z.infer<typeof ticketPageSchema>
export const ticketListSchema = z.object({ tickets: z.array(ticketSchema), next: z.string().nullable() })
export type TicketList = z.infer<typeof ticketListSchema>

/** What a person puts right; what is left out stays. `revision`: the one it was decided on. */
export const ticketCorrectionSchema = z.object({
  revision: z.int(),
  kind: ticketKindSchema.optional(),
  status: ticketStatusSchema.optional(),
  place: z.enum(['desk', 'back-office']).optional(),
  dueAt: instantSchema.optional(),
  /** Whether the one who corrects follows it. */
  isFollowed: z.boolean().optional(),
  disposition: dispositionCodeSchema.optional(),
})
export type TicketCorrection = z.infer<typeof ticketCorrectionSchema>
