import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureRecall } from './measure-recall.ts'
import { readDocuments, readTasks } from './read-corpus.ts'

const documents = [
  { id: 'refund', title: 'Refunds', content: 'A refund takes five days.' },
  { id: 'late', title: 'Late parcels', content: 'A parcel that is late is traced.' },
  { id: 'kettle', title: 'Kettles', content: 'A kettle whistles.' },
]

test('recall is the mean over tasks of the share found, not the share of all documents', () => {
  const tasks = [
    { query: 'When do I get my refund?', required: new Set(['refund']) },
    { query: 'When do I get my refund?', required: new Set(['refund', 'late', 'kettle']) },
  ]
  expect(measureRecall(documents, tasks, [1])[0]).toBeCloseTo((1 + 1 / 3) / 2)
})

test('a long message is about several things, and each is found', () => {
  const query = `My parcel is late, it should have been here last Tuesday and nobody at the door saw any courier at all.
    The kettle that I bought whistles so loudly that the neighbours knocked on my wall twice this week about it.`
  expect(measureRecall(documents, [{ query, required: new Set(['late', 'kettle']) }], [2])).toEqual([1])
})

const folder = join(process.env['CELADON_LAB_DATA'] ?? '', 'knowledge')

test.skipIf(!existsSync(join(folder, 'tasks.json')))(
  'of what public tasks require two fifths stand among the first ten, in either half of the tasks',
  async () => {
    const corpus = await readDocuments(join(folder, 'documents.jsonl'))
    const tasks = await readTasks(join(folder, 'tasks.json'))
    for (const half of [0, 1])
      expect(
        measureRecall(
          corpus,
          tasks.filter((_, index) => index % 2 === half),
          [10],
        )[0],
      ).toBeGreaterThan(0.4)
  },
)
