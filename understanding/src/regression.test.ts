import { familyOf } from '#intents'
import { regressionLines } from '#regression'
import { expect, test } from 'vitest'
import { heldOutSheet } from './held-out-sheet.spec.ts'
import { baseExamples, classify } from './index.ts'
import { shippedModel } from './shipped-model.spec.ts'

test('the regression set holds every intent in both languages, and no line that is an example or stands on the other sheet', () => {
  const known = new Set([
    ...baseExamples.map(({ utterance }) => utterance),
    ...heldOutSheet.split('\n').map((line) => line.trim()),
  ])
  expect(regressionLines.filter(({ utterance }) => known.has(utterance))).toEqual([])
  expect(new Set(regressionLines.map(({ utterance }) => utterance)).size).toBe(regressionLines.length)
  for (const language of ['zh', 'en'] as const) {
    const lines = regressionLines.filter((line) => line.language === language)
    expect(lines.length).toBeGreaterThan(110)
    expect(new Set(lines.map(({ intent }) => intent ?? 'out-of-scope'))).toEqual(
      new Set(baseExamples.map(({ intent }) => familyOf(intent!))),
    )
  }
})

test('the model that comes with Celadon reads four of five of its lines rightly, in either language', () => {
  const model = shippedModel
  for (const language of ['zh', 'en'] as const) {
    const lines = regressionLines.filter((line) => line.language === language)
    const right = lines.filter(({ utterance, intent }) => {
      const { ranked, isKnown } = classify(model, utterance)
      return intent === null ? !isKnown : familyOf(ranked[0]!.intent) === familyOf(intent)
    })
    expect(right.length / lines.length).toBeGreaterThan(0.8)
  }
})
