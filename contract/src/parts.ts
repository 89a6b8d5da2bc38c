import { z } from 'zod'
import { orderItemSchema, orderSchema } from './commerce.ts'

/** The longest text of one message, in UTF-16 units. */
export const maxTextLength = 4000

export const choiceOptionSchema = z.object({
  id: z.string(),
  label: z.string(),
  detail: z.string().optional(),
})
export type ChoiceOption = z.infer<typeof choiceOptionSchema>

export const formFieldSchema = z.object({
  name: z.string(),
  kind: z.enum(['text', 'email', 'code', 'address', 'amount', 'date']),
  label: z.string(),
  /** May be left empty. */
  isOptional: z.boolean().optional(),
})
export type FormField = z.infer<typeof formFieldSchema>

/** One stop of a parcel's way, for drawing a timeline. */
export const timelineStopSchema = z.object({
  label: z.string(),
  at: z.string().nullable(),
  state: z.enum(['done', 'current', 'next']),
})
export type TimelineStop = z.infer<typeof timelineStopSchema>

/**
 * An order, drawn: the record itself plus the words for it in the conversation's language, so that a client needs no
 * dictionary. `tone` colours the status tag. `expected` is one sentence or null.
 */
export const orderCardSchema = z.object({
  kind: z.literal('order'),
  order: orderSchema,
  heading: z.string(),
  statusLabel: z.string(),
  tone: z.enum(['ok', 'warn', 'bad', 'system']),
  expected: z.string().nullable(),
  timeline: z.array(timelineStopSchema),
})
export type OrderCard = z.infer<typeof orderCardSchema>

/** Something that goes back, and in an exchange the options of what is sent instead. */
export const returnedItemSchema = orderItemSchema
  .pick({ lineId: true, title: true, options: true, quantity: true })
  .extend({ instead: orderItemSchema.shape.options.nullable() })
export type ReturnedItem = z.infer<typeof returnedItemSchema>

/**
 * Goods on their way back. `heading` and `method` (one sentence: how they travel, and who pays) are in the conversation's
 * language. `until`: the last day the carrier takes the parcel, as `2026-12-25`: a day there, whatever the reader's clock says. `labelUrl`: where the label is, a path of this server, asked for
 * with the chat's token in the header; null: there is none.
 */
export const returnCardSchema = z.object({
  kind: z.literal('return'),
  returnId: z.string(),
  rmaNumber: z.string(),
  heading: z.string(),
  items: z.array(returnedItemSchema),
  method: z.string(),
  until: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  labelUrl: z.string().nullable(),
})
export type ReturnCard = z.infer<typeof returnCardSchema>

export const cardSchema = z.discriminatedUnion('kind', [orderCardSchema, returnCardSchema])
export type Card = z.infer<typeof cardSchema>

/** The most files one message may carry. */
export const maxFilesOfMessage = 5

/** What a file can be, told from its content; everything else is refused with FILE_TYPE_REFUSED. */
export const fileTypeSchema = z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain'])
export type FileType = z.infer<typeof fileTypeSchema>

/** A file that was taken in. `width` and `height` in pixels, of pictures only. Its bytes are asked for by `id`. */
export const attachedFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: fileTypeSchema,
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
})
export type AttachedFile = z.infer<typeof attachedFileSchema>

/** What staff and the assistant can say. */
export const partSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({
    type: z.literal('choices'),
    id: z.string(),
    mode: z.enum(['one', 'many']),
    options: z.array(choiceOptionSchema),
  }),
  z.object({ type: z.literal('form'), id: z.string(), fields: z.array(formFieldSchema) }),
  z.object({ type: z.literal('card'), card: cardSchema }),
  z.object({ type: z.literal('rating'), id: z.string() }),
  /** `alt`: what can be seen, in its sender's words; '' when they said nothing. */
  z.object({ type: z.literal('attachment'), file: attachedFileSchema, alt: z.string() }),
  /** `about`: the entry that it corrects. */
  z.object({ type: z.literal('system'), code: z.string(), text: z.string(), about: z.string().optional() }),
  /** What a customer tapped or filled in; `label` is what they saw. */
  z.object({ type: z.literal('choice'), choicesId: z.string(), optionIds: z.array(z.string()), label: z.string() }),
  z.object({ type: z.literal('form-answer'), formId: z.string(), values: z.record(z.string(), z.string()) }),
])
export type Part = z.infer<typeof partSchema>

/** What a customer may post. Everything else is refused with INVALID_REQUEST. */
export const customerPartSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1).max(maxTextLength) }),
  z.object({
    type: z.literal('choice'),
    choicesId: z.string().max(64),
    optionIds: z.array(z.string().max(64)).min(1).max(20),
    label: z.string().max(400),
  }),
  z.object({
    type: z.literal('form-answer'),
    formId: z.string().max(64),
    values: z.record(z.string().max(40), z.string().max(400)),
  }),
  /** A file that this customer posted to this conversation before. */
  z.object({ type: z.literal('attachment'), fileId: z.string().max(64), alt: z.string().max(400).optional() }),
])
export type CustomerPart = z.infer<typeof customerPartSchema>

/** What the last message asked for, machine-readable: answer it by id (a tap) or in words. */
export const awaitingSchema = z.object({
  partId: z.string(),
  slot: z.enum([
    'order',
    'topic',
    'person',
    'email',
    'code',
    'solved',
    'lines',
    'swaps',
    'method',
    'address',
    'reason',
    'remedy',
    'photo',
    'handover',
    'invoice',
    'coupon',
    'words',
    'confirm',
  ]),
  /** `choices`: several of the options may be taken. `text`: any words. `file`: an attachment, or one of the options. */
  kind: z.enum(['choice', 'choices', 'email', 'code', 'address', 'text', 'file']),
  options: z.array(choiceOptionSchema),
})
export type Awaiting = z.infer<typeof awaitingSchema>
