import { z } from 'zod'
import { moneySchema } from './language.ts'

/** What a reply can put at risk, so that somebody wants to see it first. */
export const riskSchema = z.enum(['refund', 'exception', 'new-rules'])
export type Risk = z.infer<typeof riskSchema>

/**
 * Which replies wait for a yes before they are said: those that offer more money back than this (null: none for that),
 * that an exception allows, that rules allow which are in force for less than a week.
 */
export const sendChecksSchema = z.object({
  refundsAbove: moneySchema.nullable(),
  exceptions: z.boolean(),
  newRules: z.boolean(),
})
export type SendChecks = z.infer<typeof sendChecksSchema>
