import { describe, expect, test } from 'vitest'
import { daysSheet } from './sheet-days.spec.ts'
import { goodsSheet } from './sheet-goods.spec.ts'
import { numbersSheet } from './sheet-numbers.spec.ts'
import { peopleSheet } from './sheet-people.spec.ts'
import { isRight, readSheet, scoreOf } from './sheet-reading.spec.ts'

const sheets = { goods: goodsSheet, numbers: numbersSheet, days: daysSheet, people: peopleSheet }
const lines = Object.values(sheets).flatMap(readSheet)

describe('every line of the sheet is read as it is meant, with nothing besides', () => {
  test.each(Object.entries(sheets))('%s', (_, sheet) => {
    expect(readSheet(sheet).filter((line) => !isRight(line))).toEqual([])
  })
})

test('every kind of slot is found in at least 99 of 100, and at most 1 in 100 is found where none is', () => {
  const scores = scoreOf(lines)
  console.table(
    scores.map((score) => ({ ...score, precision: score.precision.toFixed(3), recall: score.recall.toFixed(3) })),
  )
  expect(lines.length).toBeGreaterThan(450)
  expect(scores.filter(({ precision, recall }) => precision < 0.99 || recall < 0.99)).toEqual([])
})
