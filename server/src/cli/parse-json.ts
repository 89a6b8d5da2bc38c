import { OperatorError } from '#platform/errors'

/** @throws OperatorError FILE_NOT_JSON */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new OperatorError(
      { zh: 'FILE_NOT_JSON：文件不是 JSON。', en: 'FILE_NOT_JSON: The file is no JSON.' },
      { cause: error },
    )
  }
}
