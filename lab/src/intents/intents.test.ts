import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readArguments } from '#command'
import { intentsCommand } from './intents-command.ts'
import { scoreReads, type Read } from './measure-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'celadon-lab-intents-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, lines: readonly object[]): string => {
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'))
  return join(folder, name)
}
const run = (...words: string[]) => intentsCommand.run(readArguments(words))

const parcels = ['where is my parcel', 'has my parcel left', 'track my parcel please', '包裹到哪了', '我的包裹呢']
const refunds = ['when is my refund paid', 'my refund is late', 'refund status please', '退款到了吗', '我的退款呢']
const lines = [
  ...parcels.map((text) => ({ text, intent: 'track' })),
  ...refunds.map((text) => ({ text, intent: 'refund' })),
]
const train = write('train', lines)

test('every figure comes as a mean with its spread, and the out-of-scope ones only where such lines are', async () => {
  const seen = write('seen', [...lines, { text: 'qwzx vbnk', intent: null }])
  const { figures } = await run('--train', train, '--test', seen, '--seeds', '2')
  expect(figures).toMatchObject({ seeds: 2, intents: 2, inScopeLines: 10, outOfScopeLines: 1, inScopeAccuracy: 1 })
  const keys = 'inScopeAccuracy accuracy inScopeAfterGate outOfScopeRecall accuracyAt80 ece macroF1 trainMs p50Us p99Us'
  const more = 'utterancesPerSecond modelBytes inScopeAt80OutOfScopeRecall'
  expect(Object.keys(figures['spread'] as object).toSorted()).toEqual(`${keys} ${more}`.split(' ').toSorted())
  const { figures: without } = await run('--train', train, '--test', train, '--seeds', '1')
  expect(without).not.toHaveProperty('outOfScopeRecall')
  expect(without).not.toHaveProperty('inScopeAt80OutOfScopeRecall')
})

test('without a test file a share of the training file is held out', async () => {
  const { figures } = await run('--train', train, '--split', '0.4', '--seeds', '1')
  expect(figures).toMatchObject({ trainingLines: 6, inScopeLines: 4 })
  expect((await run('--train', train, '--test', train, '--shots', '2', '--seeds', '1')).figures).toMatchObject({
    trainingLines: 4,
  })
})

test('an intent that training does not know is no measurement', async () => {
  const strange = write('strange', [...lines, { text: 'swap it', intent: 'exchange' }])
  await expect(run('--train', train, '--test', strange)).rejects.toThrow('1 of 11 lines')
  await expect(run('--train', train, '--test', train, '--split', '0.2')).rejects.toThrow('exclude')
  await expect(run('--test', train)).rejects.toThrow('--train')
})

test('the gate changes what is right: unsure lines count as out of scope', () => {
  const read = (wanted: string | null, guessed: string, sureness: number): Read => ({
    wanted,
    guessed,
    sureness,
    confidence: sureness,
    isKnown: sureness >= 0.5 && guessed !== 'out-of-scope',
  })
  const reads = [
    read('a', 'a', 0.9),
    read('a', 'a', 0.3),
    read('b', 'a', 0.6),
    read('b', 'out-of-scope', 0.8),
    read(null, 'a', 0.4),
    read(null, 'b', 0.7),
    read(null, 'out-of-scope', 0.95),
  ]
  expect(scoreReads(reads)).toMatchObject({
    inScopeAccuracy: 2 / 4,
    accuracy: 3 / 7,
    inScopeAfterGate: 1 / 4,
    outOfScopeRecall: 2 / 3,
    // All three must be refused for 80 %: the bound is 0.7, the third is refused anyway.
    inScopeAt80OutOfScopeRecall: 1 / 4,
  })
})
