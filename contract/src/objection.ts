import { z } from 'zod'
import { groundSchema } from './ground.ts'
import { instantSchema, localizedSchema } from './language.ts'
import { verdictSchema } from './release.ts'

/** What was wrong with an answer. A wrong ruling is said where rulings are taught. */
export const faultSchema = z.enum(['misread', 'wrong-fact', 'wrong-tone', 'missing-knowledge'])
export type Fault = z.infer<typeof faultSchema>

const idSchema = z.string().max(64)
const sentenceSchema = z.string().trim().min(1).max(400)
const wordsSchema = z.object({ zh: z.string().max(2_000), en: z.string().max(2_000) })

/** One text of a workflow, by the name that outlives a change of its steps' numbers. */
const placeSchema = z.object({ workflow: z.string().max(100), text: z.string().max(100) })

/** One sentence that no workflow has, by its name. */
const sentencePlaceSchema = z.object({ sentence: z.string().max(100) })

/** A field of a record that was read, and what it ought to say. */
const recordFaultSchema = z.object({
  recordType: z.string().max(40),
  recordId: z.string().max(120),
  field: z.string().trim().min(1).max(120),
  shouldBe: sentenceSchema,
})

/** What stands in the way of settling it at once, to be done by the operator. */
export const objectionAboutSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record') }).extend(recordFaultSchema.shape),
  z.object({ kind: z.literal('article'), articleId: idSchema, shouldBe: sentenceSchema }),
  z
    .object({ kind: z.literal('wording') })
    .extend(placeSchema.shape)
    .extend({ words: wordsSchema }),
  /** A seller's words for a sentence about their goods, where the operator wants to see them first. */
  z
    .object({ kind: z.literal('sentence') })
    .extend(sentencePlaceSchema.shape)
    .extend({ words: wordsSchema }),
  /** Words that no workflow has, or that were misread; `instead` may be ''. */
  z.object({ kind: z.literal('words'), instead: z.string() }),
])
export type ObjectionAbout = z.infer<typeof objectionAboutSchema>

/** “This was wrong because …” about the answer that the turn `entryId` explains. */
export const objectionWishSchema = z.object({
  entryId: idSchema,
  why: sentenceSchema,
  fault: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('misread') }),
    z.object({ kind: z.literal('missing-knowledge') }),
    z.object({
      kind: z.literal('wrong-fact'),
      /** The ground of the turn that said so. */
      from: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('record') }).extend(recordFaultSchema.shape),
        z.object({ kind: z.literal('article'), articleId: idSchema, shouldBe: sentenceSchema }),
      ]),
    }),
    /** `place` null: words that nothing is known to say. */
    z.object({
      kind: z.literal('wrong-tone'),
      place: z.union([placeSchema, sentencePlaceSchema]).nullable(),
      words: wordsSchema,
    }),
  ]),
})
export type ObjectionWish = z.infer<typeof objectionWishSchema>

/**
 * What became of it at once. `article`: a draft is open, and the learned test of this number holds from its publishing on.
 * `wording`: other words are in force, and tested. `task`: it waits for the operator.
 */
export const objectedSchema = z.discriminatedUnion('became', [
  z.object({ became: z.literal('article'), articleId: z.string(), number: z.int() }),
  z.object({ became: z.literal('wording'), number: z.int() }),
  z.object({ became: z.literal('task') }),
])
export type Objected = z.infer<typeof objectedSchema>

/** Something that was said to be wrong and waits for the operator, or was answered by them. */
export const objectionSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  fault: faultSchema,
  about: objectionAboutSchema,
  /** Of what is open and would be worded otherwise: how it is said now. */
  now: localizedSchema.nullable(),
  why: z.string(),
  authorName: z.string(),
  /** Null: one of the operator's people. */
  sellerName: localizedSchema.nullable(),
  madeAt: instantSchema,
  /** What the customer had said; null once that was erased. */
  utterance: z.string().nullable(),
  /** The record or article it was read from, with what was read. */
  ground: groundSchema.nullable(),
  state: z.enum(['open', 'accepted', 'refused']),
  answer: z.string(),
  mayAnswer: z.boolean(),
  /** Of what the reader may answer: also with yes. A yes to an article writes its draft. */
  mayAccept: z.boolean(),
})
export type Objection = z.infer<typeof objectionSchema>

/** A learned test by its number: what has to hold before something is published. */
export const learnedTestSchema = z.object({
  id: z.string(),
  number: z.int(),
  conversationId: z.string(),
  why: z.string(),
  authorName: z.string(),
  madeAt: instantSchema,
  test: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ruling'), expected: verdictSchema }),
    /** `question` null: its turn was erased. `says` null: any answer from the article will do. */
    z.object({
      kind: z.literal('answer'),
      question: z.string().nullable(),
      articleId: z.string(),
      /** Null: it is not on the shelf yet, or not any more; nothing is asked of it then. */
      articleTitle: localizedSchema.nullable(),
      says: z.string().nullable(),
    }),
    z
      .object({ kind: z.literal('wording') })
      .extend(placeSchema.shape)
      .extend({ words: localizedSchema }),
    z
      .object({ kind: z.literal('sentence') })
      .extend(sentencePlaceSchema.shape)
      .extend({ words: localizedSchema }),
  ]),
})
export type LearnedTest = z.infer<typeof learnedTestSchema>

/** What the reader's side said was wrong, the open ones first, and what its rules, articles and words were taught. */
export const correctionListSchema = z.object({
  objections: z.array(objectionSchema),
  tests: z.array(learnedTestSchema),
})
export type CorrectionList = z.infer<typeof correctionListSchema>

/**
 * The operator's answer. `words`: of a wording that is accepted, what is said from now on. `intent`: of a misreading, what
 * the customer's words mean, which the assistant learns.
 */
export const objectionAnswerSchema = z.object({
  isAccepted: z.boolean(),
  answer: z.string().trim().max(400),
  words: wordsSchema.optional(),
  intent: z.string().max(60).optional(),
})
export type ObjectionAnswer = z.infer<typeof objectionAnswerSchema>
