import { expect, test } from 'vitest'
import { heldOutSheet } from './held-out-sheet.spec.ts'
import { unseenSheet } from './human-wish-sheet.spec.ts'
import { baseIntents } from '#intents'
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
const wants = (utterance: string): boolean => understand(utterance, model, context).wantsHuman.value
const linesOf = (text: string): string[] => text.trim().split(/[|\n]/)

test.each(Object.entries(unseenSheet))(
  'wishes never seen are heard, and what only sounds like one is told from it: %s',
  (_, { wishes, others }) => {
    const [all, hard] = [linesOf(wishes), linesOf(others)]
    const heard = all.filter(wants)
    const falsely = hard.filter(wants)
    expect(heard.length / all.length).toBeGreaterThan(0.9)
    expect(falsely.length / hard.length).toBeLessThan(0.1)
  },
)

test('the everyday wishes of the held-out sheet ask for no person', () => {
  const rows = heldOutSheet.split('\n').filter((line) => !line.startsWith('#') && line.trim() !== '')
  expect(rows.length).toBeGreaterThan(200)
  expect(rows.filter(wants).length / rows.length).toBeLessThan(0.01)
})

test('the sheet is unseen: none of its lines is an example', () => {
  const examples = new Set(baseIntents.flatMap(({ zh, en }) => [...zh, ...en]))
  const lines = Object.values(unseenSheet).flatMap(({ wishes, others }) => [...linesOf(wishes), ...linesOf(others)])
  expect(lines.filter((line) => examples.has(line))).toEqual([])
})
