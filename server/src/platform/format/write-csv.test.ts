import { expect, test } from 'vitest'
import { writeCsv } from './write-csv.ts'

test('cells with commas, quotes and lines are one cell, and nothing runs as a formula', () => {
  const text = writeCsv([
    ['name', 'n'],
    ['许言, "Yan"', -3],
    ['=HYPERLINK("http://evil.test")', null],
    ['two\nlines', '@sum'],
  ])
  expect(text).toBe(
    '\ufeffname,n\r\n"许言, ""Yan""",-3\r\n"\'=HYPERLINK(""http://evil.test"")",\r\n"two\nlines",\'@sum\r\n',
  )
})
