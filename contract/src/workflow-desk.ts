import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'
import { stepSchema, workflowSchema } from './workflow.ts'

/** One workflow in the list. `isOwn`: its wording is the workspace's. */
export const workflowLineSchema = z.object({
  name: z.string(),
  title: localizedSchema,
  version: z.int(),
  steps: z.int(),
  isOwn: z.boolean(),
})
export type WorkflowLine = z.infer<typeof workflowLineSchema>
export const workflowListSchema = z.object({ workflows: z.array(workflowLineSchema) })
export type WorkflowList = z.infer<typeof workflowListSchema>

/** One text of a workflow. `id` names its place; `mayUse` are the blanks that can be filled there, `mustUse` what may not go. */
export const workflowTextSchema = z.object({
  id: z.string(),
  step: z.int().nullable(),
  text: localizedSchema,
  shipped: localizedSchema,
  mayUse: z.array(z.string()),
  mustUse: z.array(z.string()),
})
export type WorkflowText = z.infer<typeof workflowTextSchema>

/** `isShipped`: as it came with Celadon, by nobody at no time. */
export const workflowVersionSchema = z.object({
  version: z.int(),
  isCurrent: z.boolean(),
  isShipped: z.boolean(),
  authorName: z.string().nullable(),
  createdAt: instantSchema.nullable(),
})
export type WorkflowVersion = z.infer<typeof workflowVersionSchema>

/**
 * A step of the workspace's own in a workflow: a question that any words answer, or a note for staff. `after`: the name of
 * the step that it follows.
 */
export const addedStepSchema = z.object({
  /** Its name for good; absent: it is new. */
  id: z.int().min(1).optional(),
  after: z.string().max(60),
  kind: z.enum(['question', 'note']),
  text: z.object({ zh: z.string().trim().min(1).max(1_000), en: z.string().trim().min(1).max(1_000) }),
})
export type AddedStep = z.infer<typeof addedStepSchema>

/** The names of all steps that come with a workflow and are not left out, in their order, and of those left out. */
export const arrangementSchema = z.object({
  order: z.array(z.string().max(60)).max(60),
  omitted: z.array(z.string().max(60)).max(20),
})
export type Arrangement = z.infer<typeof arrangementSchema>

/** A workflow as it is read: its numbered steps, every text in both languages, and its versions, newest first. */
export const workflowReadingSchema = z.object({
  workflow: workflowSchema,
  texts: z.array(workflowTextSchema),
  added: z.array(addedStepSchema),
  /** Steps that are left out. */
  omitted: z.array(stepSchema),
  /** The names of the steps that something can be put after. */
  places: z.array(z.string()),
  versions: z.array(workflowVersionSchema),
  mayWrite: z.boolean(),
})
export type WorkflowReading = z.infer<typeof workflowReadingSchema>

const wordingText = z.string().trim().min(1).max(1_000)

const mostAdded = 5

/** Other texts by their ids. `version`: the one they were written on. `added` absent: what was put in stays, and without `arrangement` the order. */
export const wordingSchema = z.object({
  version: z.int(),
  texts: z.record(z.string().max(120), z.object({ zh: wordingText, en: wordingText })),
  added: z.array(addedStepSchema).max(mostAdded).optional(),
  arrangement: arrangementSchema.optional(),
})
export type Wording = z.infer<typeof wordingSchema>

/** Which version's wording holds again; null: as it came with Celadon. */
export const wordingRollBackSchema = z.object({ version: z.int().min(1).nullable() })
