import { z } from 'zod'
import { localizedSchema } from './language.ts'
import { clauseSchema, operatorLimitSchema } from './policy.ts'

const option = z.object({ id: z.string(), label: localizedSchema })

/** What may stand in one blank of a sentence. An optional blank may stay empty. */
export const blankSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('number'),
    /** What stands before and after the number; after a 1; and instead of a 0. */
    before: localizedSchema.nullable(),
    unit: localizedSchema,
    unitOfOne: localizedSchema,
    ofZero: localizedSchema.nullable(),
    min: z.number(),
    max: z.number(),
    /** What is shown is this many times what is kept: 100 for a share shown in percent. */
    factor: z.number(),
    isOptional: z.boolean(),
  }),
  z.object({ type: z.literal('money') }),
  z.object({ type: z.literal('choice'), options: z.array(option) }),
  /** `join`: what stands before the last of several. */
  z.object({ type: z.literal('choices'), options: z.array(option), join: localizedSchema }),
  z.object({ type: z.literal('flag'), yes: localizedSchema, no: localizedSchema }),
])
export type Blank = z.infer<typeof blankSchema>

const formBase = {
  label: localizedSchema,
  /** One line on what it is for. */
  explain: localizedSchema,
  /** Blanks in braces by the names of the clause's fields; a stretch in square brackets falls away with its blank. */
  sentence: localizedSchema,
  blanks: z.record(z.string(), blankSchema),
}

/** One kind of clause as it is written: a sentence with typed blanks. `fixed`: fields whose value makes it this form. */
export const clauseFormSchema = z.object({
  ...formBase,
  kind: z.string(),
  fixed: z.record(z.string(), z.string()),
  /** What customers are told instead, where the figures would help whoever plays with them. */
  toCustomer: localizedSchema.nullable(),
  /** As it stands when it is added; its id is made then. */
  start: clauseSchema,
})
export type ClauseForm = z.infer<typeof clauseFormSchema>

/** What the operator lets sellers set. `clauseKind`: the kind of clause that it bounds. */
export const limitFormSchema = z.object({
  ...formBase,
  kind: z.string(),
  clauseKind: z.string(),
  start: operatorLimitSchema,
})
export type LimitForm = z.infer<typeof limitFormSchema>

/**
 * Every kind of sentence a policy is written in, and the shop's own words that scopes are made of, each with how customers
 * are told of it.
 */
export const policyFormsSchema = z.object({
  clauses: z.array(clauseFormSchema),
  limits: z.array(limitFormSchema),
  reasons: z.array(option),
  categories: z.array(option),
  tiers: z.array(option),
})
export type PolicyForms = z.infer<typeof policyFormsSchema>
