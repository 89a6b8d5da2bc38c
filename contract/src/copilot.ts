import { z } from 'zod'
import { briefSchema } from './desk.ts'
import { localizedSchema, moneySchema } from './language.ts'
import { reasonSchema } from './decision.ts'
import { clauseUsedSchema, rulingSchema, wishSchema } from './ruling.ts'
import { maxTextLength } from './parts.ts'
import { conversationSummarySchema } from './summary.ts'
import { ticketSchema } from './ticket.ts'

/** A reply somebody could send. `key` names its source for ever; `gaps` are blanks that no record could fill. */
export const suggestionSchema = z.object({
  key: z.string(),
  source: z.enum(['macro', 'article', 'colleague']),
  /** The macro's name, the article's title; empty for a colleague's reply. */
  title: z.string(),
  text: z.string(),
  gaps: z.array(z.string()),
  reason: reasonSchema,
  /** Of an article: the version the words are from. */
  version: z.int().nullable(),
})
export type Suggestion = z.infer<typeof suggestionSchema>

/** What should be looked at before something is sent, or was missed. `seq`: the entry it is about; null: the draft. */
export const warningSchema = z.object({
  code: z.enum([
    'card-number',
    'wrong-name',
    'open-blank',
    'unanswered-question',
    'promise-denied',
    'promise-above',
    'promise-too-soon',
  ]),
  words: z.array(z.string()),
  /** The clause that speaks against it. */
  clause: clauseUsedSchema.nullable(),
  seq: z.int().nullable(),
})
export type Warning = z.infer<typeof warningSchema>

/** A workflow that fits what was asked, with what policy says to it now. Nothing is done by looking. */
export const nextActionSchema = z.object({
  workflow: z.string(),
  title: localizedSchema,
  orderNumber: z.string(),
  wish: wishSchema,
  verdict: rulingSchema.shape.verdict,
  clauses: z.array(clauseUsedSchema),
  /** Why it is denied. */
  why: z.array(localizedSchema),
  toCustomer: moneySchema.nullable(),
  withinDays: z.int().nullable(),
  /** The customer's words that point to it. */
  words: z.string(),
})
export type NextAction = z.infer<typeof nextActionSchema>

/** Help for whoever answers. `blanks`: what a macro's blanks are filled with here. `intent`: the situation uses are counted under. */
export const copilotSchema = z.object({
  brief: briefSchema,
  summary: conversationSummarySchema,
  suggestions: z.array(suggestionSchema),
  warnings: z.array(warningSchema),
  nextAction: nextActionSchema.nullable(),
  /** The follow-up of this conversation; null while nobody was needed. */
  ticket: ticketSchema.nullable(),
  blanks: z.record(z.string(), z.string()),
  intent: z.string(),
})
export type Copilot = z.infer<typeof copilotSchema>

/** Words before they are sent. */
export const draftWordsSchema = z.object({ text: z.string().max(maxTextLength) })
export const draftWarningsSchema = z.object({ warnings: z.array(warningSchema) })
export type DraftWarnings = z.infer<typeof draftWarningsSchema>

/** What became of a suggestion: sent as it was, sent with changes, or waved away. It moves the order next time. */
export const suggestionUseSchema = z.object({
  key: z.string().min(1).max(120),
  intent: z.string().max(80),
  outcome: z.enum(['inserted', 'edited', 'dismissed']),
})
export type SuggestionUse = z.infer<typeof suggestionUseSchema>
