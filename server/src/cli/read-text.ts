import { readFile } from 'node:fs/promises'
import { OperatorError } from '#platform/errors'

/** @throws OperatorError when it cannot be read or is no UTF-8 text */
export const readText = async (path: string): Promise<string> => {
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
