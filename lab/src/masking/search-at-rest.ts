import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readDigits } from './read-digits.ts'

/**
 * Reads every byte below a folder and says which of the numbers stand there, in whatever writing. `skip`: folders of
 * programs that nothing is written to.
 */
export const searchAtRest = async (
  folder: string,
  numbers: readonly string[],
  skip: readonly string[],
): Promise<Set<string>> => {
  const sought = new Map(numbers.map((number) => [number.replace('X', ''), number]))
  const lengths = [...new Set([...sought.keys()].map((key) => key.length))]
  const found = new Set<string>()
  for await (const path of filesBelow(folder, skip))
    for (const run of readDigits((await readFile(path)).toString('utf8')))
      for (const length of lengths)
        for (let at = 0; at + length <= run.length; at += 1) {
          const number = sought.get(run.slice(at, at + length))
          if (number !== undefined) found.add(number)
        }
  return found
}

async function* filesBelow(folder: string, skip: readonly string[]): AsyncGenerator<string> {
  for (const each of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, each.name)
    if (each.isDirectory() && !skip.includes(path)) yield* filesBelow(path, skip)
    else if (each.isFile()) yield path
  }
}
