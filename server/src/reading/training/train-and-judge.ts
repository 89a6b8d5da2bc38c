import type { FailingLine, Scores, TrainingReport } from '@celadon/contract'
import {
  baseExamples,
  correctAll,
  decodeModel,
  encodeModel,
  outOfScope,
  trainModel,
  type Correction,
  type Example,
  type Model,
} from '@celadon/understanding'
import { regressionLines } from '@celadon/understanding/regression'
import { openShippedModel } from '#reading/shipped'
import { readLines, scoreOf, type Line, type ReadLine } from './score-lines.ts'

/** What a thread needs to train a new base and to judge it against the present one. */
export type TrainingOrder = {
  base: string
  upTo: number
  /** The base in force as bytes, null for the shipped one, and what was taught after it. */
  before: { bytes: Uint8Array | null; corrections: Correction[] }
  taught: readonly { utterance: string; intent: string }[]
  /** What it begins with; all that comes with Celadon where nothing is said. */
  lessons?: readonly Example[]
}

export type TrainingOutcome = { model: Uint8Array; report: Omit<TrainingReport, 'tookMs'> }

/** Seconds of work; pure. Judged on our frozen lines against the base in force, on the tenant's own against the model in force. */
export const trainAndJudge = (
  { base, upTo, before, taught, lessons = baseExamples }: TrainingOrder,
  openShipped: () => Model = openShippedModel,
): TrainingOutcome => {
  const tests = taught.map(({ utterance, intent }) => ({ utterance, intent: intent === outOfScope ? null : intent }))
  const examples: Example[] = [...lessons, ...tests]
  const present = openBase(before.bytes, openShipped)
  const inForce = byWeights(correctAll(present, before.corrections))
  const next = trainModel(examples, { version: { base, correctionsUpTo: upTo } })
  const old = { regression: read(present, regressionLines), taught: readLines(inForce, tests) }
  const fresh = { regression: read(next, regressionLines), taught: readLines(next, tests) }
  const model = encodeModel(next)
  return {
    model,
    report: {
      base,
      examples: { shipped: lessons.length, taught: tests.length },
      scores: { before: scoresOf(old), after: scoresOf(fresh) },
      failing: [
        ...failing('regression', old.regression, fresh.regression),
        ...failing('taught', old.taught, fresh.taught),
      ],
      modelBytes: model.byteLength,
    },
  }
}

/** What was taught word for word is read as it was taught by rule: a base is measured by what the weights make of it. */
const byWeights = (model: Model): Model => ({
  ...model,
  corrections: model.corrections.map((each) => ({ ...each, words: '' })),
})

/** A base of a version whose bytes mean nothing any more: the shipped model reads in its place, so it is the measure too. */
const openBase = (bytes: Uint8Array | null, openShipped: () => Model): Model => {
  if (bytes === null) return openShipped()
  try {
    return decodeModel(bytes)
  } catch {
    return openShipped()
  }
}

type Languages = { language: 'zh' | 'en' }
const read = (model: Model, lines: readonly (Line & Languages)[]): (ReadLine & Languages)[] =>
  readLines(model, lines).map((line, index) => ({ ...line, language: lines[index]!.language }))

const scoresOf = (lines: { regression: (ReadLine & Languages)[]; taught: ReadLine[] }): Scores => ({
  zh: scoreOf(lines.regression.filter(({ language }) => language === 'zh')),
  en: scoreOf(lines.regression.filter(({ language }) => language === 'en')),
  taught: scoreOf(lines.taught),
})

const failing = (set: FailingLine['set'], before: readonly ReadLine[], after: readonly ReadLine[]): FailingLine[] =>
  after.flatMap(({ utterance, intent, readAs, isRight }, index) =>
    before[index]!.isRight && !isRight ? [{ set, utterance, intent: intent ?? outOfScope, readAs }] : [],
  )
