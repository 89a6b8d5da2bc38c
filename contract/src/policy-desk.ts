import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'
import { clauseSchema, operatorLimitSchema, policySchema } from './policy.ts'
import { policyReviewSchema } from './publishing.ts'

export const policyStateSchema = z.enum(['draft', 'published', 'retired'])
export type PolicyState = z.infer<typeof policyStateSchema>

/** One version of somebody's rules in a list. `authorName` null: it came with Celadon. */
export const policyLineSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int(),
  sellerId: z.string().nullable(),
  title: localizedSchema,
  state: policyStateSchema,
  authorName: z.string().nullable(),
  createdAt: instantSchema,
  savedAt: instantSchema,
  publishedAt: instantSchema.nullable(),
})
export type PolicyLine = z.infer<typeof policyLineSchema>

/** Whose rules there are (`sellerId` null: the operator's), and every version of them, newest first. */
export const policyShelfSchema = z.object({
  owners: z.array(z.object({ sellerId: z.string().nullable(), name: localizedSchema, mayWrite: z.boolean() })),
  versions: z.array(policyLineSchema),
})
export type PolicyShelf = z.infer<typeof policyShelfSchema>

/** What keeps a draft from being published, in plain words. `at`: the id of a clause, or the kind of a limit. */
export const policyFaultSchema = z.object({ at: z.string(), why: localizedSchema })
export type PolicyFault = z.infer<typeof policyFaultSchema>

/** One difference between two versions. Places count from 1; `was` null: it is new; `is` null: it is gone. */
export const policyChangeSchema = z.object({
  kind: z.enum(['added', 'changed', 'removed', 'moved']),
  part: z.enum(['clause', 'limit', 'title']),
  id: z.string(),
  was: z.object({ at: z.int(), sentence: localizedSchema }).nullable(),
  is: z.object({ at: z.int(), sentence: localizedSchema }).nullable(),
})
export type PolicyChange = z.infer<typeof policyChangeSchema>

/** A version as it is read. `revision` grows with each save; `against`: what `changes` are counted from, null: nothing. */
export const policyReadingSchema = z.object({
  line: policyLineSchema,
  policy: policySchema,
  revision: z.int(),
  sentences: z.array(localizedSchema),
  faults: z.array(policyFaultSchema),
  against: policyLineSchema.nullable(),
  changes: z.array(policyChangeSchema),
  /** What the operator lets a seller set, as sentences; empty for the operator's own. */
  bounds: z.array(z.object({ clauseKind: z.string(), sentence: localizedSchema })),
  mayWrite: z.boolean(),
  /** Of a seller's version that waits for the operator's yes, or waited for it; null: nobody was asked about it. */
  review: policyReviewSchema.nullable(),
})
export type PolicyReading = z.infer<typeof policyReadingSchema>

export const draftOpeningSchema = z.object({
  sellerId: z.string().max(64).nullable(),
  /** The version to begin from; null: the one in force, or where there is none what Celadon comes with. */
  fromId: z.string().max(64).nullable(),
})
export type DraftOpening = z.infer<typeof draftOpeningSchema>

const mostClauses = 200

/** A draft as it is typed. `revision`: the one it was typed on; DRAFT_CHANGED when somebody saved meanwhile. */
export const draftSavingSchema = z.object({
  revision: z.int(),
  title: z.object({ zh: z.string().trim().min(1).max(80), en: z.string().trim().min(1).max(80) }),
  clauses: z.array(clauseSchema).max(mostClauses),
  limits: z.array(operatorLimitSchema).max(mostClauses),
})
export type DraftSaving = z.infer<typeof draftSavingSchema>

export const draftPublishingSchema = z.object({ revision: z.int() })
