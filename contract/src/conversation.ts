import { z } from 'zod'
import { groundSchema } from './ground.ts'
import { instantSchema, languageSchema } from './language.ts'
import { awaitingSchema, partSchema } from './parts.ts'

export const ownerSchema = z.object({
  kind: z.enum(['assistant', 'queue', 'agent', 'seller', 'supervisor']),
  /** A queue's or member's id; null for the assistant. */
  id: z.string().nullable(),
})
export type Owner = z.infer<typeof ownerSchema>

export const authorSchema = z.object({
  kind: z.enum(['customer', 'assistant', 'agent', 'seller', 'system']),
  id: z.string().nullable(),
  /** The name to show; null for the assistant and system. */
  name: z.string().nullable(),
})
export type Author = z.infer<typeof authorSchema>

/** A wait for a person: a place in the queue, or a dated call-back outside opening hours. */
export const waitingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('queue'),
    position: z.int(),
    /** Null when nothing is known to tell from. */
    expectedMinutes: z.int().nullable(),
    /** How many measured waits the expectation rests on; 0: it is the workspace's own plan. */
    basis: z.int(),
    since: instantSchema,
  }),
  z.object({ kind: z.literal('call-back'), by: instantSchema, since: instantSchema }),
])
export type Waiting = z.infer<typeof waitingSchema>

/** The conversation as its customer may see it. */
export const chatConversationSchema = z.object({
  id: z.string(),
  status: z.enum(['open', 'resolved']),
  language: languageSchema,
  owner: z.object({ kind: ownerSchema.shape.kind, name: z.string().nullable() }),
  waiting: waitingSchema.nullable(),
  verified: z.object({ method: z.enum(['shop-token', 'one-time-code']), expiresAt: instantSchema }).nullable(),
  rating: z.object({ isSolved: z.boolean().nullable(), score: z.int().nullable() }).nullable(),
  /** The highest `seq` staff have read. */
  staffReadSeq: z.int(),
  createdAt: instantSchema,
})
export type ChatConversation = z.infer<typeof chatConversationSchema>

/** One entry as its customer sees it. `seq` is gap-free over what the customer may see. */
export const chatEntrySchema = z.object({
  id: z.string(),
  seq: z.int(),
  at: instantSchema,
  author: authorSchema,
  clientMessageId: z.string().nullable(),
  parts: z.array(partSchema),
  grounds: z.array(groundSchema),
})
export type ChatEntry = z.infer<typeof chatEntrySchema>

/** What a promise waits for: it is being done, a colleague's yes, or goods on their way back. */
const waitsForSchema = z.enum(['doing', 'approval', 'arrival'])

/** One call, the whole state: subscribe with `after = seq` and nothing can be missed. */
export const chatSnapshotSchema = z.object({
  conversation: chatConversationSchema,
  entries: z.array(chatEntrySchema),
  /** The last `seq` there is; `entries` may be only the newest page. */
  seq: z.int(),
  /** IANA name of the shop's time zone: hours in the assistant's words are that zone's. */
  timeZone: z.string(),
  awaiting: awaitingSchema.nullable(),
  pending: z.array(
    z.object({ runId: z.string(), what: z.string(), expectedBy: instantSchema, waitsFor: waitsForSchema }),
  ),
})
export type ChatSnapshot = z.infer<typeof chatSnapshotSchema>
