import { z } from 'zod'
import { chatConversationSchema, chatEntrySchema } from './conversation.ts'
import { instantSchema, languageSchema } from './language.ts'
import { attachedFileSchema, awaitingSchema, customerPartSchema } from './parts.ts'

/** Client-made id of a message: 8 to 64 of `A-Za-z0-9_-`, a UUID or ULID in practice. Unique in its conversation for ever. */
export const clientMessageIdSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

export const openChatSchema = z.object({
  inboxKey: z.string().max(64),
  language: languageSchema,
  /** A short JWT signed by the shop; without it the visitor is a stranger. */
  shopToken: z.string().max(4000).optional(),
})
export type OpenChat = z.infer<typeof openChatSchema>

/** `token` goes into `Authorization: Bearer`, or the socket's hello frame; never into a URL. */
export const chatAccessSchema = z.object({
  token: z.string(),
  expiresAt: instantSchema,
  conversationId: z.string(),
  customer: z.object({ id: z.string(), name: z.string().nullable(), role: z.enum(['buyer', 'seller']) }),
})
export type ChatAccess = z.infer<typeof chatAccessSchema>

/** `parts`: 1 to 10. `language` is the customer's chosen interface language, if they changed it. */
export const postMessageSchema = z.object({
  clientMessageId: clientMessageIdSchema,
  parts: z.array(customerPartSchema).min(1).max(10),
  language: languageSchema.optional(),
})
export type PostMessage = z.infer<typeof postMessageSchema>

/** The file as it was kept: re-encoded and typed by its content. */
export const fileTakenSchema = z.object({ file: attachedFileSchema })
export type FileTaken = z.infer<typeof fileTakenSchema>

/** Sent after the durable commit, the same for every resend of the same message. */
export const messageAckSchema = z.object({
  clientMessageId: z.string(),
  id: z.string(),
  seq: z.int(),
  at: instantSchema,
})
export type MessageAck = z.infer<typeof messageAckSchema>

/** `clientMessageId` makes the wish idempotent, like a message. */
export const askForPersonSchema = z.object({ clientMessageId: clientMessageIdSchema })
export type AskForPerson = z.infer<typeof askForPersonSchema>

export const rateSchema = z.object({
  clientMessageId: clientMessageIdSchema,
  isSolved: z.boolean(),
  score: z.int().min(1).max(5).optional(),
})
export type Rate = z.infer<typeof rateSchema>

export const identifySchema = z.object({ shopToken: z.string().max(4000) })
export type Identify = z.infer<typeof identifySchema>

export const resumeSchema = z.object({ linkToken: z.string().max(200) })
export type Resume = z.infer<typeof resumeSchema>

/** Frames a customer's client sends. The first must be `hello`; `after` is the last `seq` the client applied. */
export const chatClientFrameSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    token: z.string().max(2000),
    after: z.int().min(0),
    /** For the words of error frames; without it the language of the browser. */
    language: languageSchema.optional(),
  }),
  z.object({ type: z.literal('message'), ...postMessageSchema.shape }),
  z.object({ type: z.literal('typing'), isTyping: z.boolean() }),
  z.object({ type: z.literal('read'), seq: z.int().min(0) }),
  z.object({ type: z.literal('ping') }),
])
export type ChatClientFrame = z.infer<typeof chatClientFrameSchema>

/** What changes about a conversation outside its log's lines. */
export const chatStateSchema = z.object({
  type: z.literal('state'),
  conversation: chatConversationSchema,
  awaiting: awaitingSchema.nullable(),
})
export type ChatState = z.infer<typeof chatStateSchema>

/** Frames the server sends. `entry` frames come in order of `seq`, each exactly one more than the last. */
export const chatServerFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), seq: z.int() }),
  z.object({ type: z.literal('entry'), entry: chatEntrySchema }),
  chatStateSchema,
  z.object({ type: z.literal('ack'), ...messageAckSchema.shape }),
  z.object({ type: z.literal('typing'), by: z.enum(['assistant', 'agent']), isTyping: z.boolean() }),
  z.object({ type: z.literal('error'), code: z.string(), detail: z.string(), clientMessageId: z.string().optional() }),
  z.object({ type: z.literal('pong') }),
])
export type ChatServerFrame = z.infer<typeof chatServerFrameSchema>

/** Which page of the log: the newest before `before`, or the first after `after`; without both the newest. */
export const chatPageSchema = z.object({
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  after: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type ChatPage = z.infer<typeof chatPageSchema>

/**
 * Why the server ended a socket. `tryAgain`: the reader was too slow, or something failed for the moment; connect again
 * with `after` and resend, in order, what has no `ack`. `restarting`: the same, soon. The others need a new token.
 */
export const socketCloseCodes = {
  restarting: 1001,
  tooLarge: 1009,
  tryAgain: 1013,
  unauthenticated: 4401,
  notFound: 4404,
  helloMissing: 4408,
} as const
