import { readFile } from 'node:fs/promises'

export type CorpusDocument = { id: string; title: string; content: string }

/** What somebody wants, in words, and the documents that serving them takes. */
export type RetrievalTask = { query: string; required: ReadonlySet<string> }

/** JSON lines of {id, title, content}. @throws naming the line that is none. */
export const readDocuments = async (path: string): Promise<CorpusDocument[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const { id, title, content } = recordOf(JSON.parse(line))
      if (typeof id !== 'string' || typeof title !== 'string' || typeof content !== 'string')
        throw new Error(`line ${index + 1} of ${path} is no {id, title, content}`)
      return { id, title, content }
    })

/**
 * Tasks as tau2-bench writes them. The query is all of the customer's instructions, `user_scenario.instructions`, word
 * for word, stage directions and all; nothing else of the task is read for it. Tasks that require no document are left out.
 * @throws when the file is no list of such tasks.
 */
export const readTasks = async (path: string): Promise<RetrievalTask[]> => {
  const tasks: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!Array.isArray(tasks)) throw new Error(`${path} is no list of tasks`)
  return tasks
    .map((task) => ({
      query: textOf(recordOf(recordOf(task)['user_scenario'])['instructions']),
      required: new Set(idsOf(recordOf(task)['required_documents'])),
    }))
    .filter(({ query, required }) => query !== '' && required.size > 0)
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** Some tasks part their instructions under headings: all of them, in order. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Object.values(recordOf(value)).filter(isText).join('\n')

const isText = (value: unknown): value is string => typeof value === 'string'

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : [])
