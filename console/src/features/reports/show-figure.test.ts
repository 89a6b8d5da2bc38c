import { reportMeasures, type ReportCounts } from '@celadon/contract'
import { expect, test } from 'vitest'
import { createSay } from '#language'
import { showFigure } from './show-figure.ts'

const say = createSay('en')
const counted = (some: Partial<ReportCounts>): ReportCounts => ({
  ...(Object.fromEntries(reportMeasures.map((measure) => [measure, 0])) as ReportCounts),
  ...some,
})
const solved = { name: 'solved', shows: 'share', part: 'solved', of: 'said' } as const

test('a share of few is shown as what was counted, of enough as a share, and of none as nothing', () => {
  expect(showFigure(solved, counted({ solved: 2, said: 3 }), say)).toEqual({ value: '2 of 3', n: 3, isFew: true })
  expect(showFigure(solved, counted({ solved: 30, said: 40 }), say)).toEqual({ value: '75.0%', n: 40, isFew: false })
  expect(showFigure(solved, counted({}), say)).toMatchObject({ value: '–', n: 0 })
})

test('a mean of few says so, and times are read as clocks', () => {
  const wait = { name: 'wait', shows: 'time', part: 'waitSeconds', of: 'waits' } as const
  expect(showFigure(wait, counted({ waitSeconds: 390, waits: 2 }), say)).toEqual({ value: '3:15', n: 2, isFew: true })
})
