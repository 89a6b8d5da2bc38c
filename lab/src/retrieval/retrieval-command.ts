import type { LabCommand } from '#command'
import { measureRecall } from './measure-recall.ts'
import { readDocuments, readTasks } from './read-corpus.ts'

export const retrievalCommand: LabCommand = {
  name: 'retrieval',
  summary: "how much of what tasks require is found by the customer's instructions: recall, the mean over tasks",
  flags: {
    documents: 'JSON lines of {id, title, content}',
    tasks: 'JSON list of tasks with user_scenario.instructions and required_documents',
  },
  run: async (args) => {
    const [documents, tasks] = await Promise.all([
      readDocuments(pathOf('documents', args.text('documents'))),
      readTasks(pathOf('tasks', args.text('tasks'))),
    ])
    const [recallAt5 = 0, recallAt10 = 0, recallAt20 = 0] = measureRecall(documents, tasks, [5, 10, 20]).map(round)
    return { figures: { queries: tasks.length, recallAt5, recallAt10, recallAt20 }, faults: [] }
  },
}

const pathOf = (flag: string, path: string | undefined): string => {
  if (!path) throw new Error(`--${flag} names a file`)
  return path
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
