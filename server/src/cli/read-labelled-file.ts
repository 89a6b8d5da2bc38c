import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { OperatorError } from '#platform/errors'

const lineSchema = z.object({ text: z.string().min(1), intent: z.string().min(1).nullable() })
export type LabelledLine = z.infer<typeof lineSchema>

/** Lines of JSON; empty ones are passed over. @throws OperatorError with a code and, where there is one, the line */
export const readLabelledFile = async (path: string): Promise<LabelledLine[]> => {
  const text = await readText(path)
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))
  if (lines.length > 0) return lines
  throw new OperatorError({ zh: `FILE_EMPTY：${path} 中没有内容。`, en: `FILE_EMPTY: There is nothing in ${path}.` })
}

const readText = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new OperatorError(
      {
        zh: `FILE_UNREADABLE：无法读取 ${path}：${error.message}`,
        en: `FILE_UNREADABLE: ${path} cannot be read: ${error.message}`,
      },
      { cause: error },
    )
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new OperatorError(
      { zh: `FILE_NOT_TEXT：${path} 不是 UTF-8 文本。`, en: `FILE_NOT_TEXT: ${path} is no UTF-8 text.` },
      { cause: error },
    )
  }
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
