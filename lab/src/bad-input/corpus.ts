import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export type Corpus = {
  /** Texts that have broken somebody's software. */
  texts: string[]
  /** Bytes that may or may not be JSON. */
  bodies: Buffer[]
}

/** @throws when CELADON_LAB_DATA does not name a folder with `safety/`. */
export const readCorpus = (): Corpus => {
  const root = process.env['CELADON_LAB_DATA']
  const folder = root && join(root, 'safety')
  if (!folder || !existsSync(folder)) throw new Error('CELADON_LAB_DATA must name the folder of measuring data')
  const cases = join(folder, 'json-parsing')
  return {
    texts: JSON.parse(readFileSync(join(folder, 'naughty-strings.json'), 'utf8')) as string[],
    bodies: readdirSync(cases, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(join(cases, name))),
  }
}
