import { z } from 'zod'
import { OperatorError } from '#platform/errors'
import { readText } from './read-text.ts'

const lineSchema = z.object({ text: z.string().min(1), intent: z.string().min(1).nullable() })
export type LabelledLine = z.infer<typeof lineSchema>

/** Lines of JSON; empty ones are passed over. @throws OperatorError with a code and, where there is one, the line */
export const readLabelledFile = async (path: string): Promise<LabelledLine[]> => {
  const text = await readText(path)
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))
  if (lines.length > 0) return lines
  throw new OperatorError({ zh: `FILE_EMPTY：${path} 中没有内容。`, en: `FILE_EMPTY: There is nothing in ${path}.` })
}

const readLine = (line: string, number: number): LabelledLine => {
  const parsed = lineSchema.safeParse(parse(line, number))
  if (parsed.success) return parsed.data
  throw new OperatorError({
    zh: `LINE_WRONG_SHAPE：第 ${number} 行应为 {"text": "…", "intent": "…" 或 null}。`,
    en: `LINE_WRONG_SHAPE: Line ${number} should be {"text": "…", "intent": "…" or null}.`,
  })
}

const parse = (line: string, number: number): unknown => {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new OperatorError(
      { zh: `LINE_NOT_JSON：第 ${number} 行不是 JSON。`, en: `LINE_NOT_JSON: Line ${number} is no JSON.` },
      { cause: error },
    )
  }
}
