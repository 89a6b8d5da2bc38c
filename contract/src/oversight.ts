import { z } from 'zod'
import { clientMessageIdSchema } from './chat.ts'
import { worklistItemSchema } from './desk.ts'
import { instantSchema, localizedSchema, moneySchema } from './language.ts'
import { maxTextLength, partSchema } from './parts.ts'
import { riskSchema } from './send-checks.ts'

/** Why a conversation wants to be looked at, the most pressing first. */
export const needSchema = z.enum([
  'danger',
  'reply-held',
  'asked-for-person',
  'needs-approval',
  'angry',
  'asked-twice',
  'unsure',
])
export type Need = z.infer<typeof needSchema>

/** One conversation about somebody's goods. `intent`, `confidence`: how the newest words were read; null: none were. */
export const watchItemSchema = worklistItemSchema
  .pick({ id: true, language: true, owner: true, lastText: true, lastAuthor: true, lastAt: true })
  .extend({
    /** Null for sellers, to whom buyers have no names, and where the shop told none. */
    customerName: z.string().nullable(),
    needs: z.array(needSchema),
    intent: z.string().nullable(),
    confidence: z.number().nullable(),
    /** When the reply that is held goes to a person instead; null: none is held. */
    heldUntil: instantSchema.nullable(),
  })
export type WatchItem = z.infer<typeof watchItemSchema>

export const watchListSchema = z.object({ items: z.array(watchItemSchema) })
export type WatchList = z.infer<typeof watchListSchema>

/** What the assistant is told to do with the customer's next words. */
export const directiveSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('use-article'), articleId: z.string().max(64) }),
  z.object({ kind: z.literal('ask-photo') }),
  z.object({ kind: z.literal('hand-off') }),
  /** It may give so much for this order, once, in the order's currency; the customer's yes and the rules come before. */
  z.object({ kind: z.literal('goodwill'), orderId: z.string().max(64), upTo: moneySchema }),
])
export type Directive = z.infer<typeof directiveSchema>

/**
 * What somebody put in the assistant's way. `held`: the reply that waits for a yes until `dueAt`, when the customer goes to
 * a person instead.
 */
export const steeringSchema = z.object({
  id: z.string(),
  kind: z.enum(['use-article', 'ask-photo', 'hand-off', 'hold', 'goodwill']),
  articleId: z.string().nullable(),
  articleTitle: localizedSchema.nullable(),
  goodwill: z.object({ orderNumber: z.string(), upTo: moneySchema }).nullable(),
  /** Of a hold that nobody asked for by hand: what the reply puts at risk. */
  risk: riskSchema.nullable(),
  state: z.enum(['open', 'waiting', 'approved', 'done', 'ended']),
  authorName: z.string(),
  madeAt: instantSchema,
  until: instantSchema,
  held: z.array(partSchema).nullable(),
  dueAt: instantSchema.nullable(),
})
export type Steering = z.infer<typeof steeringSchema>

/** What a member can do about one conversation now, and what was asked of the assistant, the newest first. */
export const oversightSchema = z.object({
  /** It concerns no other seller, so that the member may take it over. */
  mayTake: z.boolean(),
  isOwn: z.boolean(),
  steerings: z.array(steeringSchema),
  /** What `use-article` may name. */
  articles: z.array(z.object({ id: z.string(), title: localizedSchema })),
  /** Orders of the customer's that are the member's to give something for, as they were last spoken of. */
  orders: z.array(z.object({ id: z.string(), number: z.string(), total: moneySchema })),
})
export type Oversight = z.infer<typeof oversightSchema>

const said = { clientMessageId: clientMessageIdSchema, text: z.string().trim().min(1).max(maxTextLength) }
const ofSteering = { steeringId: z.string().max(64) }

/** One act of somebody who watches; each names the epoch it was decided on: STALE_EPOCH when somebody was faster. */
export const stepInSchema = z.object({
  epoch: z.int(),
  act: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('take') }),
    z.object({ kind: z.literal('give-back') }),
    /** To the buyer and everybody who looks on, in the seller's name. */
    z.object({ kind: z.literal('say'), ...said }),
    /** To people only. */
    z.object({ kind: z.literal('whisper'), ...said }),
    /** Takes back openly what was wrong, with what is right. */
    z.object({ kind: z.literal('correct'), entryId: z.string().max(64), ...said }),
    z.object({ kind: z.literal('direct'), directive: directiveSchema }),
    z.object({ kind: z.literal('hold') }),
    z.object({ kind: z.literal('approve'), ...ofSteering }),
    z.object({ kind: z.literal('refuse'), ...ofSteering }),
    z.object({ kind: z.literal('end'), ...ofSteering }),
  ]),
})
export type StepIn = z.infer<typeof stepInSchema>
