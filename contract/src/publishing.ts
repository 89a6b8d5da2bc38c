import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'

/** Whose rules bind only after the operator's yes: those of all sellers, or of these. */
export const ruleReviewsSchema = z.object({ all: z.boolean(), sellerIds: z.array(z.string().max(64)).max(1_000) })
export type RuleReviews = z.infer<typeof ruleReviewsSchema>

/**
 * A version of a seller's rules that waits for that yes; what it changes and would have changed is read of its policy.
 * `mayDecide`: not for whoever asked, and not for sellers.
 */
export const publishingRequestSchema = z.object({
  id: z.string(),
  policyId: z.string(),
  sellerName: localizedSchema,
  title: localizedSchema,
  version: z.int(),
  askedByName: z.string(),
  askedAt: instantSchema,
  mayDecide: z.boolean(),
})
export type PublishingRequest = z.infer<typeof publishingRequestSchema>

/** The longest waiting first. `sellers`: those that the setting may name; empty for whoever may not set it. */
export const publishingDeskSchema = z.object({
  requests: z.array(publishingRequestSchema),
  reviews: ruleReviewsSchema,
  sellers: z.array(z.object({ id: z.string(), name: localizedSchema })),
})
export type PublishingDesk = z.infer<typeof publishingDeskSchema>

/** A no gives its reason. */
export const publishingDecisionSchema = z.object({ isGranted: z.boolean(), why: z.string().trim().max(400) })
export type PublishingDecision = z.infer<typeof publishingDecisionSchema>

/** What became of a wish to publish. */
export const publishingSchema = z.object({ became: z.enum(['in-force', 'waiting']) })
export type Publishing = z.infer<typeof publishingSchema>

/** Where the newest wish to publish this version as it stands has come. */
export const policyReviewSchema = z.object({
  state: z.enum(['open', 'granted', 'refused']),
  askedAt: instantSchema,
  why: z.string(),
})
export type PolicyReview = z.infer<typeof policyReviewSchema>
