import { z } from 'zod'
import { turnRecordSchema } from './decision.ts'
import { instantSchema, languageSchema, localizedSchema, moneySchema } from './language.ts'
import { awaitingSchema, partSchema } from './parts.ts'
import { trialAnswerSchema } from './policy-trial.ts'
import { statedReasonSchema } from './reading.ts'
import { verdictSchema } from './release.ts'
import { wordingSchema } from './workflow-desk.ts'

const idSchema = z.string().max(64)

/** An order as most shops have them, made up at the moment of the rehearsal. */
export const typicalOrderSchema = z.enum(['unpaid', 'paid', 'on-the-way', 'late', 'just-arrived', 'arrived-long-ago'])
export type TypicalOrder = z.infer<typeof typicalOrderSchema>

/** The order that the buyer of a rehearsal has: a typical one, or one of the shop's own, without whose it is. */
export const stageWishSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typical'), what: typicalOrderSchema }),
  z.object({ kind: z.literal('own'), orderId: z.string().max(200) }),
])
export type StageWish = z.infer<typeof stageWishSchema>

/** What the buyer of a rehearsal says: in words, with a photo, or by a tap on an option of what was asked. */
export const rehearsedLineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().trim().min(1).max(1_000) }),
  z.object({ kind: z.literal('photo') }),
  z.object({ kind: z.literal('tap'), optionId: z.string().max(200) }),
])
export type RehearsedLine = z.infer<typeof rehearsedLineSchema>

/**
 * A line of a simulated buyer's. `asked`: the question it answers, whenever that is put; null: it answers none, and is said
 * when nothing is asked that somebody could answer. Words alone are said in their place, whatever is asked.
 */
const asked = z.object({ asked: awaitingSchema.shape.slot.nullable() }).shape
export const scriptedLineSchema = z.union([
  z.string().trim().min(1).max(1_000),
  z.discriminatedUnion('kind', [
    rehearsedLineSchema.options[0].extend(asked),
    rehearsedLineSchema.options[1].extend(asked),
    rehearsedLineSchema.options[2].extend(asked),
  ]),
])
export type ScriptedLine = z.infer<typeof scriptedLineSchema>

/** How a simulated buyer answers what they are asked: this reason, and a photo if there is one; else the first that is offered. */
export const simulatedBuyerSchema = z.object({ reason: statedReasonSchema.nullable(), hasPhoto: z.boolean() })
export type SimulatedBuyer = z.infer<typeof simulatedBuyerSchema>

/** What is tried: rules that are not in force, other words for a workflow, or everything as it is. */
export const rehearsedDraftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rules'), policyId: idSchema }),
  z.object({
    kind: z.literal('words'),
    workflow: z.string().max(100),
    texts: wordingSchema.shape.texts,
    added: wordingSchema.shape.added,
    arrangement: wordingSchema.shape.arrangement,
  }),
  z.object({ kind: z.literal('in-force') }),
])
export type RehearsedDraft = z.infer<typeof rehearsedDraftSchema>

/** A conversation to be tried. `buyer`: goes on by themselves after these lines; null: nobody does. */
export const rehearsalWishSchema = z.object({
  draft: rehearsedDraftSchema,
  language: languageSchema,
  order: stageWishSchema,
  lines: z.array(rehearsedLineSchema).min(1).max(30),
  buyer: simulatedBuyerSchema.nullable(),
})
export type RehearsalWish = z.infer<typeof rehearsalWishSchema>

/** Where a conversation came to. `answered`: told without anything being done; `open`: a question stands. */
export const rehearsalEndSchema = z.enum([...verdictSchema.options, 'handed-off', 'answered', 'open'])
export type RehearsalEnd = z.infer<typeof rehearsalEndSchema>
export const rehearsalOutcomeSchema = z.object({ ends: rehearsalEndSchema, toCustomer: moneySchema.nullable() })
export type RehearsalOutcome = z.infer<typeof rehearsalOutcomeSchema>

/** One turn of it: what was said by whom, to which question, the answer, why, how it was ruled, and what would be done now. Nothing is done. */
export const rehearsedTurnSchema = z.object({
  said: z.string(),
  isByBuyer: z.boolean(),
  asked: awaitingSchema.shape.slot.nullable(),
  parts: z.array(partSchema),
  record: turnRecordSchema,
  ruled: trialAnswerSchema.nullable(),
  wouldDo: z.array(z.enum(['shop', 'charge', 'refund', 'label'])),
})
export type RehearsedTurn = z.infer<typeof rehearsedTurnSchema>

export const rehearsalSchema = z.object({
  turns: z.array(rehearsedTurnSchema),
  awaiting: awaitingSchema.nullable(),
  outcome: rehearsalOutcomeSchema,
})
export type Rehearsal = z.infer<typeof rehearsalSchema>

/** What has to come of it. `toCustomer` null: any amount; `says` null: in any words. */
export const expectedOfScenarioSchema = z.object({
  ends: rehearsalEndSchema,
  toCustomer: moneySchema.nullable(),
  says: z.string().trim().min(1).max(200).nullable(),
})
export type ExpectedOfScenario = z.infer<typeof expectedOfScenarioSchema>

/** A simulated buyer to be kept. `lesson`: one who says what was said in the turn of that learned test. */
export const scenarioWishSchema = z.object({
  title: z.string().trim().min(1).max(120),
  language: languageSchema,
  from: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('lines'),
      order: stageWishSchema,
      lines: z.array(scriptedLineSchema).min(1).max(30),
      buyer: simulatedBuyerSchema,
    }),
    z.object({ kind: z.literal('lesson'), lessonId: idSchema }),
  ]),
  /** Null: what comes of it under what is in force now, or of a learned test's, what it was taught. */
  expected: expectedOfScenarioSchema.nullable(),
})
export type ScenarioWish = z.infer<typeof scenarioWishSchema>

/** A simulated buyer of the asker's side. `isChosen`: nothing is published that does not meet it. */
export const scenarioSchema = z.object({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  language: languageSchema,
  /** `own`: an order of the shop's, as it was then. */
  order: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('typical'), what: typicalOrderSchema }),
    z.object({ kind: z.literal('own'), number: z.string() }),
    z.object({ kind: z.literal('lesson') }),
  ]),
  /** Empty: read from a learned test's turn. */
  lines: z.array(z.string()),
  expected: expectedOfScenarioSchema,
  isChosen: z.boolean(),
  authorName: z.string(),
  madeAt: instantSchema,
})
export type Scenario = z.infer<typeof scenarioSchema>

export const scenarioListSchema = z.object({ scenarios: z.array(scenarioSchema), mayWrite: z.boolean() })
export type ScenarioList = z.infer<typeof scenarioListSchema>

export const scenarioChoiceSchema = z.object({ isChosen: z.boolean() })

/** `isChosen` false: what is in force does not meet it yet, and `unmet` says how; whoever wants it in the way chooses it. */
export const scenarioKeptSchema = z.object({ isChosen: z.boolean(), unmet: localizedSchema.nullable() })
export type ScenarioKept = z.infer<typeof scenarioKeptSchema>

/**
 * What came of a simulated buyer: `now` with what is in force, `found` with the draft; both null when the words of its
 * turn were erased, and then it asks nothing. `unmet`: what ought to be, and is not. `isTimedOut`: it came to no end in time,
 * which is not met either.
 */
export const scenarioResultSchema = z.object({
  id: z.string(),
  now: rehearsalOutcomeSchema.nullable(),
  found: rehearsalOutcomeSchema.nullable(),
  isChanged: z.boolean(),
  unmet: localizedSchema.nullable(),
  isTimedOut: z.boolean(),
})
export type ScenarioResult = z.infer<typeof scenarioResultSchema>
export const scenarioResultsSchema = z.object({ results: z.array(scenarioResultSchema) })
/** `ids` absent: all of them. */
export const scenarioRunSchema = z.object({ draft: rehearsedDraftSchema, ids: z.array(idSchema).max(100).optional() })
