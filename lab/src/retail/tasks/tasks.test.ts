import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { retailDbSchema } from '@celadon/server/connectors/commerce/retail-file'
import { describe, expect, test } from 'vitest'
import { goalsOfActions, parseGrammar, readTasks, type Goal } from './index.ts'

const folder = join(process.env['CELADON_LAB_DATA'] ?? '', 'retail')
const hasFiles = existsSync(join(folder, 'db.json'))
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('what a task wants', () => {
  test('is read from the sentences of the grammar', () => {
    const head = 'Your name is Ada Moss and your zip code is 12075. You are calm. '
    expect(
      parseGrammar(
        `${head}Return #W1 via paypal_1: Desk Lamp; Teapot {'size': '6"', 'set': 'two'}; For #W2, exchange Mug {'color': 'red'} to {}; Hat {'size': 'M'} to {'size': 'L'}; via card_2. Cancel order #W3 because ordered by mistake. `,
      ),
    ).toEqual([
      {
        kind: 'return',
        orderId: '#W1',
        methodId: 'paypal_1',
        goods: [
          { title: 'Desk Lamp', options: null },
          { title: 'Teapot', options: { size: '6"', set: 'two' } },
        ],
      },
      {
        kind: 'exchange',
        orderId: '#W2',
        methodId: 'card_2',
        swaps: [
          { title: 'Mug', options: { color: 'red' }, changes: {} },
          { title: 'Hat', options: { size: 'M' }, changes: { size: 'L' } },
        ],
      },
      { kind: 'cancel', orderId: '#W3', reason: 'ordered-by-mistake' },
    ])
    expect(parseGrammar(`${head}You bought a lamp and hate it.`)).toBeUndefined()
  })

  test.skipIf(!hasFiles)('the grammar says the same as the reference actions, in each of five hundred', () => {
    const db = retailDbSchema.parse(read('db.json'))
    const tasks = readTasks(read('tasks-grammar.json'), db)
    expect(tasks.length).toBe(500)
    for (const { goals, actions } of tasks) expect(goals.map(plainly)).toEqual(goalsOfActions(actions, db).map(plainly))
  })
})

/** Without the options of what is named: the grammar names them more often than it must. In any order of goods. */
const plainly = (goal: Goal): unknown => {
  if (goal.kind === 'return') return { ...goal, goods: goal.goods.map((good) => good.title).toSorted() }
  if (goal.kind !== 'exchange' && goal.kind !== 'change-items') return goal
  return {
    ...goal,
    swaps: goal.swaps.map(({ title, changes }) => JSON.stringify([title, changes])).toSorted(),
  }
}
