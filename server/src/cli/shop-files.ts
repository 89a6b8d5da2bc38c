import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { OperatorError } from '#platform/errors'
import { shopFormats, type ShopFiles, type ShopFormat } from './composition.ts'
import { parseJson } from './parse-json.ts'
import { UsageError } from './read-arguments.ts'
import { readText } from './read-text.ts'

/** @throws UsageError that lists the formats */
export const readFormat = (word: string): ShopFormat => {
  const format = shopFormats.find((each) => each === word)
  if (format) return format
  throw new UsageError({
    zh: `不认识格式“${word}”；可用：${shopFormats.join('、')}。`,
    en: `There is no format "${word}"; there are: ${shopFormats.join(', ')}.`,
  })
}

/** A format of one file is that file; one of several is each of the folder's JSON files by its name. */
export const readShopFiles = async (format: ShopFormat, path: string): Promise<unknown> => {
  if (format === 'retail') return parseJson(await readText(path))
  const names = (await listFolder(path)).filter((name) => name.endsWith('.json'))
  const read = async (name: string): Promise<[string, unknown]> => [
    basename(name, '.json'),
    parseJson(await readText(join(path, name))),
  ]
  return Object.fromEntries(await Promise.all(names.map(read)))
}

/** Writes what was not there before: nothing is written over. @throws OperatorError FILE_EXISTS */
export const writeShopFiles = async (format: ShopFormat, path: string, files: ShopFiles): Promise<void> => {
  if (format === 'retail') return writeNew(path, files)
  await mkdir(path, { recursive: true })
  if ((await listFolder(path)).length > 0) throw exists(path)
  for (const [name, content] of Object.entries(files)) await writeNew(join(path, `${name}.json`), content)
}

const listFolder = (path: string): Promise<string[]> =>
  readdir(path).catch((error: Error) => {
    throw new OperatorError(
      {
        zh: `FILE_UNREADABLE：无法读取文件夹 ${path}：${error.message}`,
        en: `FILE_UNREADABLE: The folder ${path} cannot be read: ${error.message}`,
      },
      { cause: error },
    )
  })

const writeNew = async (path: string, content: unknown): Promise<void> => {
  try {
    await writeFile(path, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw exists(path)
    throw error
  }
}

const exists = (path: string): OperatorError =>
  new OperatorError({
    zh: `FILE_EXISTS：${path} 已存在，没有写入。`,
    en: `FILE_EXISTS: ${path} is there already. Nothing was written.`,
  })
