import type { Example } from '@celadon/understanding'
import { readJsonLines } from './read-json-lines.ts'

export type LabelledLines = { path: string; examples: Example[]; broken: number }

/** Lines of `{ text, intent }` (or `utterance` for `text`); `intent: null` is out of scope. @throws as `readJsonLines`. */
export const readLabelledLines = (path: string, options?: { isBrokenSkipped: boolean }): LabelledLines => {
  const { rows, broken } = readJsonLines(path, parseLine, options)
  return { path, examples: rows, broken }
}

const parseLine = ({ text, utterance = text, intent }: Record<string, unknown>): Example => {
  if (typeof utterance !== 'string') throw new Error("'text' is no text")
  if (intent !== null && (typeof intent !== 'string' || intent === ''))
    throw new Error("'intent' is neither a name nor null")
  return { utterance, intent }
}
