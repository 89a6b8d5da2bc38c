import type { Reading } from '@celadon/contract'
import { classify, outOfScope, understand, type Model, type UnderstandingContext } from '@celadon/understanding'

/** Shares from 0 to 1; null where there is nothing to share. */
export type Measured = {
  lines: number
  /** Read as what was meant; what the model would not act on counts as read as out of scope. */
  accuracy: number | null
  /** Mean of each meant intent's F1. */
  macroF1: number | null
  /** The likeliest guess is right, of the lines that are in scope. */
  firstGuess: number | null
  /** Left alone, of the lines that are out of scope. */
  outOfScopeSeen: number | null
  /** Expected calibration error over ten bins: how far confidence is from how often the first guess is right. */
  calibrationError: number | null
}

export type Evaluation = Measured & {
  languages: Partial<Record<Reading['language'], Measured>>
  confusions: { meant: string; readAs: string; count: number }[]
  /** Meant in the lines and not known to the model. */
  unknownIntents: string[]
}

type Judged = { language: Reading['language']; meant: string; readAs: string; guess: string; confidence: number }

/** @param lines `intent` null is out of scope. Pure. */
export const evaluate = (
  model: Model,
  lines: readonly { text: string; intent: string | null }[],
  context: UnderstandingContext,
): Evaluation => {
  const judged = lines.map((line) => judge(model, line, context))
  const languages = [...new Set(judged.map(({ language }) => language))].map(
    (language) => [language, measure(judged.filter((line) => line.language === language))] as const,
  )
  const known = new Set(classify(model, '').ranked.map(({ intent }) => intent))
  return {
    ...measure(judged),
    languages: Object.fromEntries(languages),
    confusions: countConfusions(judged),
    unknownIntents: [...new Set(judged.map(({ meant }) => meant))].filter((intent) => !known.has(intent)),
  }
}

const judge = (
  model: Model,
  { text, intent }: { text: string; intent: string | null },
  context: UnderstandingContext,
): Judged => {
  const { ranked, isKnown } = classify(model, text)
  const { intent: guess, confidence } = ranked[0] ?? { intent: outOfScope, confidence: 0 }
  const { language } = understand(text, model, context)
  return { language, meant: intent ?? outOfScope, readAs: isKnown ? guess : outOfScope, guess, confidence }
}

const measure = (lines: readonly Judged[]): Measured => {
  const inScope = lines.filter(({ meant }) => meant !== outOfScope)
  const outside = lines.filter(({ meant }) => meant === outOfScope)
  return {
    lines: lines.length,
    accuracy: share(lines, ({ meant, readAs }) => meant === readAs),
    macroF1: mean([...new Set(lines.map(({ meant }) => meant))].map((intent) => f1Of(intent, lines))),
    firstGuess: share(inScope, ({ meant, guess }) => meant === guess),
    outOfScopeSeen: share(outside, ({ readAs }) => readAs === outOfScope),
    calibrationError: calibrationErrorOf(lines),
  }
}

const f1Of = (intent: string, lines: readonly Judged[]): number => {
  const both = lines.filter(({ meant, readAs }) => meant === intent && readAs === intent).length
  const either =
    lines.filter(({ meant }) => meant === intent).length + lines.filter(({ readAs }) => readAs === intent).length
  return (2 * both) / either
}

const bins = 10

const calibrationErrorOf = (lines: readonly Judged[]): number | null => {
  if (lines.length === 0) return null
  const binOf = ({ confidence }: Judged): number => Math.min(bins - 1, Math.floor(confidence * bins))
  const gaps = Array.from({ length: bins }, (_, bin) => {
    const inside = lines.filter((line) => binOf(line) === bin)
    const right = inside.filter(({ meant, guess }) => meant === guess).length
    return Math.abs(inside.reduce((sum, { confidence }) => sum + confidence, 0) - right)
  })
  return gaps.reduce((sum, gap) => sum + gap, 0) / lines.length
}

const mostConfusions = 10

const countConfusions = (lines: readonly Judged[]): Evaluation['confusions'] => {
  const counts = new Map<string, Evaluation['confusions'][number]>()
  for (const { meant, readAs } of lines) {
    if (meant === readAs) continue
    const pair = counts.get(`${meant} ${readAs}`) ?? { meant, readAs, count: 0 }
    counts.set(`${meant} ${readAs}`, { ...pair, count: pair.count + 1 })
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).slice(0, mostConfusions)
}

const share = <T>(all: readonly T[], fits: (one: T) => boolean): number | null =>
  all.length === 0 ? null : all.filter(fits).length / all.length

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
