import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'

/** Everything that is written into the audit: what was done to what people, money, rules, words or settings. */
export const auditActs = [
  'person.invited',
  'invitation.sent-again',
  'invitation.withdrawn',
  'member.joined',
  'member.role-changed',
  'member.removed',
  'role.added',
  'role.saved',
  'role.removed',
  'cap.set',
  'inbox.saved',
  'routing.saved',
  'hours.saved',
  'checks.set',
  'rules.published',
  'rules.rolled-back',
  'rules.decided-on',
  'rules.reviews-set',
  'exception.added',
  'exception.ended',
  'approval.decided-on',
  'customer.wished-for',
  'goods.received',
  'conversation.stepped-into',
  'conversations.merged',
  'assistant.paused',
  'assistant.resumed',
  'report.exported',
  'wording.published',
  'wording.rolled-back',
  'sentence.published',
  'sentence.rolled-back',
  'article.published',
  'article.rolled-back',
  'article.archived',
  'articles.imported',
  'import.stopped',
  'intent.added',
  'reading.corrected',
  'example.withdrawn',
  'training.started',
  'ruling.taught',
  'ruling.withdrawn',
  'scenario.kept',
  'scenario.chosen',
  'scenario.removed',
  'objection.raised',
  'objection.answered',
  'macro.added',
  'macro.saved',
  'macro.removed',
  'synonyms.added',
  'synonyms.removed',
  'audit.exported',
  'audit.sealed-anew',
  'admin.made',
  'shop.imported',
  'shop.exported',
  'workflows.imported',
] as const
export const auditActSchema = z.enum(auditActs)
export type AuditAct = z.infer<typeof auditActSchema>

const detailSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** Plain facts of what was done, such as a role before and after. Nothing that customers said. */
export const auditDetailsSchema = z.record(z.string(), detailSchema)
export type AuditDetails = z.infer<typeof auditDetailsSchema>

/** `act`: one of `auditActs`, or what somebody wrote in its place. `by` null: whoever runs the installation, at the command line. `hash`: of this entry and all before it. */
export const auditEntrySchema = z.object({
  number: z.number(),
  at: instantSchema,
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  act: z.string(),
  about: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() }),
  details: auditDetailsSchema,
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** Which entries, the newest first: from a moment on and before another; `before`: a number that an earlier page ended with. */
export const auditQuerySchema = z.object({
  act: auditActSchema.optional(),
  by: z.string().max(64).optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
})
export type AuditQuery = z.infer<typeof auditQuerySchema>

/**
 * `end`: the last entry; whoever keeps its number and hash elsewhere can prove later that nothing before it was changed.
 * `sealed`: up to which entry the server has verified the chain by itself, and when.
 */
export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  isMore: z.boolean(),
  members: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What ids and words of the entries are called, as far as there is still something of them. */
  names: z.record(z.string(), localizedSchema),
  end: z.object({ number: z.number(), hash: z.string() }),
  sealed: z.object({ number: z.number(), at: instantSchema }).nullable(),
})
export type AuditPage = z.infer<typeof auditPageSchema>

/**
 * What is wrong: a number left out (`missing`), an entry that does not follow from the one before (`link`), one that was
 * altered (`content`), an end that is not where the chain ends (`end`), a seal that does not fit (`seal`), and an end kept
 * elsewhere that the chain does not pass (`kept`).
 */
export const auditFaultKindSchema = z.enum(['missing', 'link', 'content', 'end', 'seal', 'kept'])
export type AuditFaultKind = z.infer<typeof auditFaultKindSchema>
export type AuditFault = { kind: AuditFaultKind; number: number }

const auditEndSchema = z.object({ number: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) })

/** `kept`: ends that somebody wrote down elsewhere, which the chain must pass. `after`: where an earlier step ended. */
export const auditKeptSchema = z.object({
  kept: z.array(auditEndSchema).max(20),
  after: auditEndSchema.optional(),
})
export type AuditKept = z.infer<typeof auditKeptSchema>

/**
 * What a look at the chain found; the first faults of many. A long one is looked at in steps: `next` is where this one
 * ended, null when it was the last. Ends and seals are compared by the last.
 */
export const auditCheckSchema = z.object({
  end: z.object({ number: z.number(), hash: z.string() }),
  sealed: z.object({ number: z.number(), at: instantSchema }).nullable(),
  faults: z.array(z.object({ kind: auditFaultKindSchema, number: z.number() })),
  next: auditEndSchema.nullable(),
})
export type AuditCheck = z.infer<typeof auditCheckSchema>
