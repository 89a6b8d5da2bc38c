import type { WorkflowText } from '@celadon/contract'
import { expect, test } from 'vitest'
import { findWordingFaults } from './find-wording-faults.ts'

const place: WorkflowText = {
  id: 'summary',
  step: 4,
  text: { zh: '', en: '' },
  shipped: { zh: '', en: '' },
  mayUse: ['order', 'money'],
  mustUse: ['money'],
}
const faults = (zh: string, en: string) =>
  findWordingFaults(place, { zh, en }).map(
    (fault) => `${fault.code} ${'blank' in fault ? fault.blank : fault.language}`,
  )

test('what a text lacks, has too much or leaves open is seen while it is typed', () => {
  expect(faults('{order}：{money}。', '{order}: {money}.')).toEqual([])
  expect(faults('[{money}。]', '[{money}.]')).toEqual([])
  expect(faults('', '{money}')).toEqual(['empty zh', 'forgotten money'])
  expect(faults('[{money}', '{money}')).toEqual(['open zh'])
  expect(faults('{money}{rma}', '{money}')).toEqual(['unknown rma'])
  expect(faults('{money}{order}', '{money}')).toEqual(['uneven order'])
})
