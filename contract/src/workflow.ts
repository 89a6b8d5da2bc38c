import { z } from 'zod'
import { handoverSchema, invoiceTitleSchema } from './dealings.ts'
import { instantSchema, localizedSchema } from './language.ts'
import { statedReasonSchema } from './reading.ts'
import { rulingSchema, wishSchema } from './ruling.ts'

/** What a step asks for. Each kind has one reader of words and taps, and one way to be asked. */
export const fieldKindSchema = z.enum([
  'order',
  /** Lines of the order, with pieces. */
  'lines',
  /** For each chosen line the variant that takes its place. */
  'swaps',
  /** Where money comes from or goes to. */
  'method',
  'address',
  'reason',
  'remedy',
  /** Photos that show what is wrong. */
  'photo',
  /** How goods that go back are given to the carrier. Never asked: the summary offers the other way. */
  'handover',
  /** Whom an invoice is made out to. */
  'invoice',
  /** One of the coupons that the customer holds. */
  'coupon',
  /** Anything, in the customer's own words. */
  'words',
])
export type FieldKind = z.infer<typeof fieldKindSchema>

/** Wording with blanks in braces: `{order}`, `{items}`, `{amount}`, `{method}`, `{address}`, `{reason}`, `{days}`, `{rma}`. */
const wording = localizedSchema

/** What an imported step was before: the action of a guideline, and its sentences for staff, in the language of the file. */
const guidelineActionSchema = z.object({ action: z.string(), sentences: z.array(z.string()) })

/**
 * `number`: what runs under way stand at; it stays, wherever the step stands. `mayMove`: a workspace may have it before or
 * after others that may move; `mayOmit`: it may do without. All else is as it comes.
 */
const stepBase = {
  number: z.int(),
  name: z.string(),
  from: guidelineActionSchema.optional(),
  mayMove: z.literal(true).optional(),
  mayOmit: z.literal(true).optional(),
}

/** What is known without asking: proved by the customer, or read through a port at every turn. */
export const knownThingSchema = z.enum(['account', 'identity', 'order', 'parcel', 'membership', 'address', 'articles'])
export type KnownThing = z.infer<typeof knownThingSchema>

/** One numbered step. They are taken in order; `ask` is passed over when the customer has said it already. */
export const stepSchema = z.discriminatedUnion('kind', [
  /** Nothing is said: what it names is known by now, and told to whoever takes over. */
  z.object({ ...stepBase, kind: z.literal('read'), what: knownThingSchema }),
  z.object({ ...stepBase, kind: z.literal('ask'), field: fieldKindSchema, question: wording, isOptional: z.boolean() }),
  /** Goes to the step of the first option whose word was chosen. */
  z.object({
    ...stepBase,
    kind: z.literal('choose'),
    question: wording,
    options: z.array(z.object({ id: z.string(), label: localizedSchema, goTo: z.int() })),
  }),
  /** Asks policy. A refusal is told with its clause and ends the run. */
  z.object({ ...stepBase, kind: z.literal('decide') }),
  /** Says what will happen and waits for a yes. */
  z.object({ ...stepBase, kind: z.literal('confirm'), summary: wording }),
  /** The effects of the ruling; where it needs approval, after a person's yes. */
  z.object({ ...stepBase, kind: z.literal('act') }),
  /** `when`: once the goods that go back have arrived, instead of when all the rest is done. */
  z.object({ ...stepBase, kind: z.literal('tell'), text: wording, when: z.literal('arrived').optional() }),
  /** Left in the conversation for staff, once; the run goes on. */
  z.object({ ...stepBase, kind: z.literal('note'), text: wording }),
  /** The rest is a person's: they find in a note what was said, and the steps from here on. */
  z.object({ ...stepBase, kind: z.literal('hand-off'), why: localizedSchema }),
])
export type Step = z.infer<typeof stepSchema>

/** What was said so far: each field as its reader left it; absent until it is known. */
export const answersSchema = z.object({
  orderId: z.string().optional(),
  lines: z.array(z.object({ lineId: z.string(), quantity: z.int() })).optional(),
  swaps: z.array(z.object({ lineId: z.string(), newSku: z.string() })).optional(),
  methodId: z.string().optional(),
  address: wishSchema.options[1].shape.address.optional(),
  reason: statedReasonSchema.optional(),
  remedy: z.enum(['refund', 'replacement']).optional(),
  /** Ids of files; empty: the customer has none. */
  photos: z.array(z.string()).optional(),
  handover: handoverSchema.optional(),
  invoice: invoiceTitleSchema.optional(),
  code: z.string().optional(),
  goodwillId: z.string().optional(),
  words: z.string().optional(),
})
export type Answers = z.infer<typeof answersSchema>

/** A workflow as data. `wish` is the kind of wish that its answers make; null: it only tells and hands over. */
export const workflowSchema = z.object({
  name: z.string(),
  version: z.int(),
  title: localizedSchema,
  /** Intents that start it. */
  intents: z.array(z.string()),
  wish: z.string().nullable(),
  /** Begun for people of a seller's alone; absent: for buyers alone. */
  audience: z.literal('sellers').optional(),
  /** What an intent already says: answers it brings along. `any` is for all of them. */
  presets: z.record(z.string(), answersSchema),
  steps: z.array(stepSchema).min(1),
  /** Steps that the workspace does without, by name. */
  omitted: z.array(z.string()).optional(),
})
export type Workflow = z.infer<typeof workflowSchema>

export const runStatusSchema = z.enum([
  'asking',
  'confirming',
  'acting',
  'awaiting-approval',
  /** Everything is done but what follows once the goods are back. */
  'awaiting-arrival',
  'done',
  'refused',
  'cancelled',
  'failed',
  'handed-off',
])
export type RunStatus = z.infer<typeof runStatusSchema>

/** One run of a workflow in one conversation. Its dialogue moves by the pure `planStep` and is saved with the turn. */
export const runSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  workflow: z.string(),
  version: z.int(),
  status: runStatusSchema,
  /** The number of the step it stands at. */
  step: z.int(),
  answers: answersSchema,
  /** The words it began with; read again for what they already say. */
  openingWords: z.string(),
  /** How often the present question was put. */
  timesAsked: z.int(),
  /** Why each `ask` step was answered as it was, by the name of the step: the customer's own words. */
  saidBy: z.record(z.string(), z.string()),
  ruling: rulingSchema.nullable(),
  /** Set when it acts: by when the customer hears. */
  expectedBy: instantSchema.nullable(),
  startedAt: instantSchema,
})
export type Run = z.infer<typeof runSchema>
