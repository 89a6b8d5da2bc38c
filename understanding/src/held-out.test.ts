import { expect, test } from 'vitest'
import { heldOutSheet } from './held-out-sheet.spec.ts'
import { baseIntents, familyOf } from '#intents'
import { understand, type UnderstandingContext } from './index.ts'
import { shippedModel } from './shipped-model.spec.ts'

const model = shippedModel
const context: UnderstandingContext = {
  awaiting: null,
  orders: [],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  lastIntent: null,
}

const rows = heldOutSheet.split('\n# ').flatMap((part) => {
  const [intent = '', ...lines] = part
    .replace(/^\s*# /, '')
    .split('\n')
    .map((line) => line.replace(/^# /, '').trim())
  return lines.filter((line) => line !== '').map((utterance) => ({ intent, utterance }))
})
const read = rows.map((row) => ({ ...row, reading: understand(row.utterance, model, context) }))
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length

test('no utterance of the sheet is an example', () => {
  const examples = new Set(baseIntents.flatMap(({ zh, en }) => [...zh, ...en]))
  expect(rows.length).toBeGreaterThan(200)
  expect(rows.filter((row) => examples.has(row.utterance))).toEqual([])
  const intents = [...new Set(rows.map((row) => row.intent))]
  expect(intents.length).toBeGreaterThan(36)
  expect(intents.filter((intent) => familyOf(intent) !== intent)).toEqual([])
})

test('utterances never seen are understood: first guess in 82 of 100, among the first three in 93', () => {
  const first = read.filter(({ intent, reading }) => reading.intents[0]?.intent === intent)
  const three = read.filter(({ intent, reading }) => reading.intents.slice(0, 3).some((each) => each.intent === intent))
  expect(share(first, read)).toBeGreaterThan(0.82)
  expect(share(three, read)).toBeGreaterThan(0.93)
})

test('what passes the gate is right in 9 of 10, in either language', () => {
  for (const isChinese of [true, false]) {
    const answered = read.filter(
      ({ utterance, reading }) => reading.gate === 'answer' && /[\u4e00-\u9fff]/.test(utterance) === isChinese,
    )
    expect(
      share(
        answered.filter(({ intent, reading }) => reading.intents[0]?.intent === intent),
        answered,
      ),
    ).toBeGreaterThan(0.9)
    expect(answered.length).toBeGreaterThan(80)
  }
})
