import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Example } from '@celadon/understanding'
import { createDice } from '#dice'
import { drawShots } from './draw-shots.ts'
import { holdOut } from './hold-out.ts'
import { keepKnownIntents } from './keep-known-intents.ts'
import { readLabelledLines } from './read-labelled-lines.ts'
import { splitInFolds } from './split-in-folds.ts'

const folder = mkdtempSync(join(tmpdir(), 'celadon-lab-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, ...lines: string[]): string => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  return join(folder, name)
}

const examples: Example[] = ['track', 'refund', null].flatMap((intent) =>
  Array.from({ length: 20 }, (_, at) => ({ utterance: `${intent} ${'abcdefghijklmnopqrst'[at]}`, intent })),
)
const countBy = (lines: readonly Example[]): number[] =>
  ['track', 'refund', null].map((intent) => lines.filter((line) => line.intent === intent).length)

test('lines are read with text or utterance, and null stays null', () => {
  const path = write(
    'good',
    '{"text":"where is it","intent":"track"}',
    '',
    '{"utterance":"天气","intent":null,"more":1}',
  )
  expect(readLabelledLines(path).examples).toEqual([
    { utterance: 'where is it', intent: 'track' },
    { utterance: '天气', intent: null },
  ])
})

test('a line that cannot be read is named by its number, or skipped and counted', () => {
  for (const broken of ['{"text":"a"', '{"text":"a"}', '{"intent":"a"}', '{"text":"a","intent":""}', '[]', '7']) {
    const path = write('broken', '{"text":"a","intent":"b"}', '', broken)
    expect(() => readLabelledLines(path)).toThrow(`${path}, line 3: `)
    expect(readLabelledLines(path, { isBrokenSkipped: true })).toMatchObject({ broken: 1 })
  }
  expect(() => readLabelledLines(join(folder, 'absent'))).toThrow('cannot be read')
  expect(() => readLabelledLines(write('empty', ''))).toThrow('no line')
})

test('intents that training does not know are refused with their number', () => {
  const training = { path: 'train', examples, broken: 0 }
  const test = { path: 'test', examples: [...examples, { utterance: 'x', intent: 'exchange' }], broken: 0 }
  expect(() => keepKnownIntents(test, training, { isBrokenSkipped: false })).toThrow('1 of 61 lines')
  expect(keepKnownIntents(test, training, { isBrokenSkipped: true })).toMatchObject({ examples, broken: 1 })
})

test('shots are as many as asked of each intent, drawn by the seed', () => {
  const drawn = drawShots(examples, 5, createDice(1))
  expect(countBy(drawn)).toEqual([5, 5, 5])
  expect(drawn).toEqual(drawShots(examples, 5, createDice(1)))
  expect(drawn).not.toEqual(drawShots(examples, 5, createDice(2)))
})

test('a holdout takes its share of each intent, and lines of the same words stay together', () => {
  const { training, held } = holdOut(examples, 0.2, createDice(3))
  expect([countBy(training), countBy(held)]).toEqual([
    [16, 16, 16],
    [4, 4, 4],
  ])
  const alike = Array.from({ length: 40 }, (_, at) => [
    { utterance: `Cancel order ${at}${at} ${'x'.repeat(at % 10)}`, intent: 'cancel' },
    { utterance: `${'x'.repeat(at % 10)} order: cancel 7!`, intent: 'cancel' },
  ]).flat()
  for (const seed of [1, 2, 3, 4, 5]) {
    const parts = holdOut(alike, 0.3, createDice(seed))
    expect(parts.held).toHaveLength(24)
    expect(new Set(parts.held.map(({ utterance }) => utterance.replaceAll(/[^x]/g, '').length)).size).toBe(3)
  }
})

test('an intent of one line, and one of the same words only, stay in training', () => {
  const few = [
    { utterance: 'a', intent: 'a' },
    ...['b 1', 'b 2', 'b 3'].map((utterance) => ({ utterance, intent: 'b' })),
  ]
  expect(holdOut(few, 0.5, createDice(1)).held).toEqual([])
})

test('every line is held out in one fold, and each fold has about the same mixture', () => {
  const folds = splitInFolds(examples, 4, createDice(1))
  const held = folds.flatMap((fold) => fold.held)
  expect(held).toHaveLength(examples.length)
  expect(new Set(held)).toEqual(new Set(examples))
  for (const { training, held } of folds) {
    expect(countBy(held)).toEqual([5, 5, 5])
    expect(countBy(training)).toEqual([15, 15, 15])
  }
})
