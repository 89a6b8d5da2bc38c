import { readFileSync } from 'node:fs'
import { UsageError } from '#command'

export type JsonLines<Row> = { rows: Row[]; broken: number }

/**
 * A file of one JSON object a line. `parse` throws at what is no row; blank lines do not count.
 * @throws with the file's path, and with the number (from 1) of a line that is broken unless those are skipped.
 */
export const readJsonLines = <Row>(
  path: string,
  parse: (line: Record<string, unknown>) => Row,
  { isBrokenSkipped = false } = {},
): JsonLines<Row> => {
  const rows: Row[] = []
  let broken = 0
  for (const [at, line] of readText(path).split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      rows.push(parse(asObject(JSON.parse(line))))
    } catch (error) {
      if (!isBrokenSkipped) throw new UsageError(`${path}, line ${at + 1}: ${reasonOf(error)}`, { cause: error })
      broken += 1
    }
  }
  if (rows.length === 0) throw new UsageError(`${path} has no line that can be read`)
  return { rows, broken }
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

const asObject = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no JSON object')
  return value as Record<string, unknown>
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
