import { z } from 'zod'
import { clientMessageIdSchema } from './chat.ts'
import { orderSchema } from './commerce.ts'
import { authorSchema, ownerSchema, waitingSchema } from './conversation.ts'
import { turnRecordSchema } from './decision.ts'
import { groundSchema } from './ground.ts'
import { instantSchema, languageSchema, localizedSchema } from './language.ts'
import { maxFilesOfMessage, maxTextLength, partSchema } from './parts.ts'
import { memberRoleSchema, ownRoleNameSchema, permissionSchema } from './role.ts'
import { dueSchema, presenceStateSchema } from './routing.ts'

/** How far the past of a demo is played; `isPlaying` false: no more comes. */
export const demoPastSchema = z.object({ played: z.int(), of: z.int(), isPlaying: z.boolean() })
export type DemoPast = z.infer<typeof demoPastSchema>

/** Who is signed in at the desk. `ownRole`: a role of the workspace's own, made from `role`. */
export const deskSelfSchema = z.object({
  memberId: z.string(),
  name: z.string(),
  role: memberRoleSchema,
  ownRole: ownRoleNameSchema,
  permissions: z.array(permissionSchema),
  sellerId: z.string().nullable(),
  tenant: z.object({ id: z.string(), name: localizedSchema, timeZone: z.string() }),
  /** Of a demo that is making up its past. */
  past: demoPastSchema.optional(),
})
export type DeskSelf = z.infer<typeof deskSelfSchema>

export const worklistViewSchema = z.enum(['queue', 'mine', 'team', 'mentioned', 'snoozed', 'assistant', 'resolved'])
export type WorklistView = z.infer<typeof worklistViewSchema>

/** One line of the worklist. `since` is when the present wait or ownership began. */
export const worklistItemSchema = z.object({
  id: z.string(),
  /** The one to name when it is changed from the list. */
  epoch: z.int(),
  /** The newest entry of its log. */
  seq: z.int(),
  customerName: z.string(),
  language: languageSchema,
  status: z.enum(['open', 'resolved']),
  owner: ownerSchema.extend({ name: z.string().nullable() }),
  lastText: z.string(),
  lastAuthor: authorSchema.shape.kind,
  lastAt: instantSchema,
  since: instantSchema,
  callBackBy: instantSchema.nullable(),
  /** Put off until then. */
  snoozedUntil: instantSchema.nullable(),
  /** -1 to 1: the mood of the customer's last words. */
  sentiment: z.number(),
  isUnread: z.boolean(),
  /** The goal of its queue that runs out next; null where none is set. */
  due: dueSchema.nullable(),
})
export type WorklistItem = z.infer<typeof worklistItemSchema>

/** What is more than this is not counted: no list reads all there is. */
export const mostCounted = 1000

export const worklistSchema = z.object({
  items: z.array(worklistItemSchema),
  /** How many there are in each view, counted up to `mostCounted`. */
  counts: z.record(worklistViewSchema, z.int()),
  /** How much waits for a person's yes. */
  openApprovals: z.int(),
  /** Pass as `after` for the next page. */
  next: z.string().nullable(),
})
export type Worklist = z.infer<typeof worklistSchema>

/** One entry as staff see it. A `turn` entry explains the assistant's message that was saved with it, at the same moment. */
export const deskEntrySchema = z.object({
  id: z.string(),
  seq: z.int(),
  publicSeq: z.int().nullable(),
  at: instantSchema,
  kind: z.enum(['message', 'note', 'turn', 'owner', 'verification', 'rating']),
  author: authorSchema,
  sellerId: z.string().nullable(),
  parts: z.array(partSchema),
  grounds: z.array(groundSchema),
  turn: turnRecordSchema.nullable(),
  isErased: z.boolean(),
})
export type DeskEntry = z.infer<typeof deskEntrySchema>

/** What whoever takes over has to know. Each line is from the log; an empty list means nothing of the kind was said. */
export const briefSchema = z.object({
  wants: z.array(z.string()),
  tried: z.array(z.string()),
  /** The orders as they were last shown. */
  facts: z.array(z.string()),
  promised: z.array(z.string()),
  /** Asked by the customer and answered by nobody. */
  open: z.array(z.string()),
})
export type Brief = z.infer<typeof briefSchema>

export const deskConversationSchema = z.object({
  id: z.string(),
  status: z.enum(['open', 'resolved']),
  language: languageSchema,
  owner: ownerSchema.extend({ name: z.string().nullable() }),
  epoch: z.int(),
  snoozedUntil: instantSchema.nullable(),
  /** The newer conversation of this customer that goes on in its place. */
  mergedInto: z.string().nullable(),
  waiting: waitingSchema.nullable(),
  customer: z.object({
    id: z.string(),
    name: z.string(),
    role: z.enum(['buyer', 'seller']),
    email: z.string().nullable(),
    verified: z.object({ method: z.enum(['shop-token', 'one-time-code']), expiresAt: instantSchema }).nullable(),
  }),
  rating: z.object({ isSolved: z.boolean().nullable(), score: z.int().nullable() }).nullable(),
  customerReadSeq: z.int(),
  createdAt: instantSchema,
})
export type DeskConversation = z.infer<typeof deskConversationSchema>

/** A page of a log at the desk; a shorter one has nothing before it that its reader may see. */
export const deskPageSize = 200

export const deskSnapshotSchema = z.object({
  conversation: deskConversationSchema,
  entries: z.array(deskEntrySchema),
  seq: z.int(),
  brief: briefSchema,
  /** Null when the customer is not verified or the shop could not be read. */
  orders: z.array(orderSchema).nullable(),
  ordersReadAt: instantSchema.nullable(),
})
export type DeskSnapshot = z.infer<typeof deskSnapshotSchema>

/** Who a conversation can be transferred to. */
export const transferTargetsSchema = z.object({
  queues: z.array(z.object({ id: z.string(), name: localizedSchema })),
  members: z.array(
    /** `answers`: conversations can be given to them. `presence`: whether they are asked to take some now. */
    z.object({
      id: z.string(),
      name: z.string(),
      role: memberRoleSchema,
      ownRole: ownRoleNameSchema,
      answers: z.boolean(),
      presence: presenceStateSchema,
    }),
  ),
})
export type TransferTargets = z.infer<typeof transferTargetsSchema>

export const deskPostSchema = z.object({
  clientMessageId: clientMessageIdSchema,
  /** May be empty beside a file. */
  text: z.string().max(maxTextLength),
  /** Files that this member posted to this conversation before. */
  fileIds: z.array(z.string().max(64)).max(maxFilesOfMessage).optional(),
})
export type DeskPost = z.infer<typeof deskPostSchema>

/** `mentions`: colleagues who are told of the note; NOT_FOUND for anybody who is none. */
export const deskNoteSchema = deskPostSchema.extend({ mentions: z.array(z.string().max(64)).max(20).optional() })
export type DeskNote = z.infer<typeof deskNoteSchema>

/** Every change of owner names the epoch it was decided on; STALE_EPOCH when somebody was faster. */
export const deskOwnerChangeSchema = z.object({ epoch: z.int() })
/** `seenSeq`: the newest entry seen. Words of the customer beyond it are not ended unread: NEWER_WORDS. */
export const deskResolveSchema = deskOwnerChangeSchema.extend({ seenSeq: z.int().min(0) })
export const deskTransferSchema = z.object({
  epoch: z.int(),
  to: z.object({ kind: z.enum(['queue', 'agent']), id: z.string().max(64) }),
})

/** Frames the desk sends: `watch` a conversation from `after` (null: stop watching), `typing` (a note is told to colleagues alone), `read`. */
export const deskClientFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('watch'), conversationId: z.string().max(64).nullable(), after: z.int().min(0) }),
  z.object({ type: z.literal('typing'), isTyping: z.boolean(), isNote: z.boolean().default(false) }),
  z.object({ type: z.literal('read'), seq: z.int().min(0) }),
  z.object({ type: z.literal('ping') }),
])
export type DeskClientFrame = z.infer<typeof deskClientFrameSchema>

export const deskServerFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome') }),
  z.object({ type: z.literal('entry'), conversationId: z.string(), entry: deskEntrySchema }),
  z.object({ type: z.literal('state'), conversation: deskConversationSchema }),
  /** Something in the worklist changed: fetch it again. */
  z.object({ type: z.literal('worklist') }),
  /** Something about the member's own work changed, such as an offer: fetch it again. */
  z.object({ type: z.literal('routing') }),
  z.object({ type: z.literal('typing'), conversationId: z.string(), isTyping: z.boolean() }),
  /** Somebody else has the watched conversation open, or has it no more. Whoever begins to watch hears of all who are there. */
  z.object({
    type: z.literal('colleague'),
    conversationId: z.string(),
    memberId: z.string(),
    name: z.string(),
    isThere: z.boolean(),
    isWriting: z.boolean(),
  }),
  z.object({ type: z.literal('error'), code: z.string(), detail: z.string() }),
  z.object({ type: z.literal('pong') }),
])
export type DeskServerFrame = z.infer<typeof deskServerFrameSchema>

/** Which page of the worklist. `after` is the last page's `next`. */
export const worklistPageSchema = z.object({
  view: worklistViewSchema.default('queue'),
  after: z.string().max(120).optional(),
})
export type WorklistPage = z.infer<typeof worklistPageSchema>

/** `after`: only entries past this `seq`. */
export const deskPageSchema = z.object({ after: z.coerce.number().int().min(0).max(2_147_483_647).optional() })

export const signInSchema = z.object({ email: z.string().max(254), password: z.string().min(1).max(256) })
export type SignIn = z.infer<typeof signInSchema>
