import type { RetailDb } from '@celadon/server/connectors/commerce/retail-file'
import type { Action, Task } from './goal.ts'
import { goalsOfActions } from './goals-of-actions.ts'
import { parseGrammar } from './parse-grammar.ts'

/**
 * Tasks of the shape `{user_id, instruction, actions}`, or with their actions under `evaluation_criteria`; those in which
 * the customer wants nothing done are left out.
 * @throws when a task is of neither shape
 */
export const readTasks = (file: unknown, db: RetailDb): Task[] => {
  if (!Array.isArray(file)) throw new Error('the file of tasks is no list')
  return file.map((task: unknown, index) => toTask(task, index, db)).filter((task) => task.goals.length > 0)
}

const toTask = (task: unknown, index: number, db: RetailDb): Task => {
  const given = asRecord(task)
  const nested = asRecord(given['evaluation_criteria'])
  const actions = actionsIn(given['actions'] ?? nested['actions'] ?? [])
  const instruction = typeof given['instruction'] === 'string' ? given['instruction'] : ''
  const userId = typeof given['user_id'] === 'string' ? given['user_id'] : userOf(actions, db)
  const goals = parseGrammar(instruction) ?? goalsOfActions(actions, db)
  const id = typeof given['id'] === 'string' ? given['id'] : String(index)
  return { id, userId, instruction, actions, goals }
}

const actionsIn = (list: unknown): Action[] => {
  if (!Array.isArray(list)) throw new Error('the actions of a task are no list')
  return list.map((action: unknown) => {
    const { name, arguments: given } = asRecord(action)
    return { name: String(name), arguments: asRecord(given) }
  })
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Whose task it is: the owner of the first order that is named, or who is named to be changed. */
const userOf = (actions: readonly Action[], db: RetailDb): string => {
  const named = actions.map((action) => action.arguments['user_id']).find((id) => typeof id === 'string')
  const owner = actions
    .map((action) => db.orders[String(action.arguments['order_id'])]?.user_id)
    .find((id) => id !== undefined)
  return owner ?? named ?? ''
}
