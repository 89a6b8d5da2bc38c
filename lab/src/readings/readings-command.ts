import { baseExamples, understand, type UnderstandingContext } from '@celadon/understanding'
import type { LabCommand } from '#command'
import { createDice } from '#dice'
import { readJsonLines } from '#labelled-lines'
import { percentile } from '#load'
import { sheet } from './sheet.ts'
import { openShippedModel } from '@celadon/server/reading/shipped'

export const readingsCommand: LabCommand = {
  name: 'readings',
  summary: 'whole readings with the base model, one after the other: microseconds each, nothing left out',
  flags: {
    seconds: 'how long to read [10]',
    file: 'lines of { text } to read [a sheet of our own, mixed with the base examples]',
  },
  run: async (args) => {
    const path = args.text('file')
    const utterances = path ? readTexts(path) : [...sheet, ...baseExamples.map(({ utterance }) => utterance)]
    const samples = measureReadings(createDice(1).shuffle(utterances), args.number('seconds', 10))
    const [p50Us, p99Us, maxUs] = [0.5, 0.99, 1].map((share) => Math.round(percentile(samples, share) * 10_000) / 10)
    return { figures: { utterances: utterances.length, readings: samples.length, p50Us, p99Us, maxUs }, faults: [] }
  },
}

const readTexts = (path: string): string[] =>
  readJsonLines(path, ({ text }) => {
    if (typeof text !== 'string') throw new Error("'text' is no text")
    return text
  }).rows

/** Milliseconds of every reading after one pass to warm up: what the collector takes counts. */
const measureReadings = (utterances: readonly string[], seconds: number): number[] => {
  const model = openShippedModel()
  for (const utterance of utterances) understand(utterance, model, context)
  const samples: number[] = []
  const end = performance.now() + seconds * 1000
  for (let at = 0; performance.now() < end; at += 1) {
    const from = performance.now()
    understand(utterances[at % utterances.length]!, model, context)
    samples.push(performance.now() - from)
  }
  return samples
}

const context: UnderstandingContext = {
  awaiting: null,
  orders: [],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  lastIntent: null,
}
