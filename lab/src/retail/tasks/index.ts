/** What customers want: tasks of a file as lists of goals, by the grammar of their instruction or by their reference actions. */
export type { Action, Goal, NamedGood, NamedSwap, RetailAddress, Task } from './goal.ts'
export { goalsOfActions, idsIn, variantOf } from './goals-of-actions.ts'
export { parseGrammar } from './parse-grammar.ts'
export { readTasks } from './read-tasks.ts'
