import type { Language, Localized } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Environment } from '#platform/config'
import type { Randomness } from '#platform/ids'
import type { Composition } from './composition.ts'
import type { Terminal } from './terminal.ts'

export type Command = {
  name: string
  summary: Localized
  flags: readonly Flag[]
  /** What stands after the name without a flag; none may stand there when this is left out. */
  word?: { value: Localized; does: Localized }
  /** @returns the exit code: 0 done, 1 not. */
  run: (context: CommandContext) => Promise<number>
}

/** `--name VALUE`; `--name` alone when `value` is null, and then it stands in the flags as an empty text. */
export type Flag = { name: string; value: Localized | null; does: Localized; isRequired: boolean }

export type CommandContext = {
  env: Environment
  flags: ReadonlyMap<string, string>
  /** Of a command that takes one. */
  word: string
  language: Language
  terminal: Terminal
  composition: Composition
  clock: Clock
  randomness: Randomness
  /** Prints in the language of the terminal. */
  print: (words: Localized) => void
  note: (words: Localized) => void
}
